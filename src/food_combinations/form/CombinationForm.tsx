import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { ColumnValues, Constants } from '../../providers/database.types';
import { BooleanInput } from '../../resource/form/BooleanInput';
import { ChipsInput } from '../../resource/form/ChipsInput';
import { DecimalInput } from '../../resource/form/DecimalInput';
import { FieldGrid } from '../../resource/form/FieldGrid';
import { RecordForm } from '../../resource/form/RecordForm';
import { ReferenceField } from '../../resource/form/ReferenceField';
import { SelectInput } from '../../resource/form/SelectInput';
import { TextInput } from '../../resource/form/TextInput';
import { Section } from '../../resource/record/Section';
import type { Combination } from '../columns';
import { useWords } from '../words';
import { combinationSchema, toRow, toValues } from './combinationValues';

interface Props {
  /** The combination as it was opened; what is known beforehand of a new one. */
  combination: Partial<Combination>;
  cancelTo: string;
  /** What needs the form around it: the conflict of a save. */
  children?: ReactNode;
}

const { evidence_grade: grades } = ColumnValues.food_combinations;

/** The form of a combination. */
export function CombinationForm({ combination, cancelTo, children }: Props) {
  const words = useWords();
  const none = useTranslate()('resource.form.none');
  const options = (of: string, keys: readonly string[]) =>
    keys.map((value) => ({ value, label: words(`${of}.${value}`) }));
  return (
    <RecordForm
      initial={toValues(combination)}
      schema={combinationSchema}
      toRow={toRow}
      cancelTo={cancelTo}
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
        <Section id="pair" title={words('form.pair')}>
          <FieldGrid>
            <ReferenceField source="food_1_id" reference="foods" text="name_fr" required />
            <ReferenceField source="food_2_id" reference="foods" text="name_fr" required />
            <SelectInput
              source="combination_type"
              required
              options={options('type', Constants.public.Enums.combination_type)}
              none={none}
            />
            <DecimalInput
              source="synergy_score"
              required
              help="resources.food_combinations.form.score_help"
            />
          </FieldGrid>
        </Section>
        <Section id="effect" title={words('show.effect')}>
          <FieldGrid>
            <ChipsInput source="nutritional_benefits" />
            <TextInput source="scientific_explanation" multiline />
          </FieldGrid>
        </Section>
        <Section id="evidence" title={words('show.evidence')}>
          <FieldGrid>
            <SelectInput
              source="evidence_grade"
              required
              options={options('grade', grades)}
              none={none}
            />
            <TextInput source="reference_doi" />
            <TextInput source="reference_note" multiline />
            <BooleanInput source="is_verified" />
          </FieldGrid>
        </Section>
      </Box>
      {children}
    </RecordForm>
  );
}
