import { useTranslate } from 'react-admin';
import { BooleanInput } from '../../resource/form/BooleanInput';
import { ChipsInput } from '../../resource/form/ChipsInput';
import { DecimalInput } from '../../resource/form/DecimalInput';
import { FieldGrid } from '../../resource/form/FieldGrid';
import { SelectInput } from '../../resource/form/SelectInput';
import { TextInput } from '../../resource/form/TextInput';
import { ToggleSet } from '../../resource/form/ToggleSet';
import { Section } from '../../resource/record/Section';
import type { Nutrient } from '../../nutrition/useNutrients';
import { Vocabularies } from '../../providers/database.types';
import { useColumnWord, type KeyColumn } from '../useColumnWord';
import { useWords } from '../words';
import { AllergenFields } from './AllergenFields';
import { MeasureFields } from './MeasureFields';
import { NamesakeInput } from './NamesakeInput';
import { NutritionFields } from './NutritionFields';
import { SeasonFields } from './SeasonFields';

export const formSections = [
  'identity',
  'nutrition',
  'score',
  'allergens',
  'diets',
  'season',
  'price',
  'measures',
  'provenance',
] as const;

/** The fields of a food, in sections, for a new one and for one that exists. */
export function FoodInputs({ nutrients }: { nutrients: readonly Nutrient[] }) {
  const words = useWords();
  const translate = useTranslate();
  const word = useColumnWord();
  const options = (column: KeyColumn, keys: readonly string[]) =>
    keys.map((value) => ({ value, label: word(column, value) }));
  const none = translate('resource.form.none');
  const section = (id: (typeof formSections)[number]) => ({ id, title: words(`form.${id}`) });
  return (
    <>
      <Section {...section('identity')}>
        <FieldGrid>
          <TextInput source="name_fr" required />
          <NamesakeInput />
          <TextInput source="name_en" />
          <TextInput source="scientific_name" />
          <SelectInput
            source="category"
            required
            options={options('category', Vocabularies.category)}
            none={none}
          />
          <TextInput source="subcategory" />
          <ChipsInput source="common_names" help="resources.foods.form.names_help" />
        </FieldGrid>
      </Section>
      <Section {...section('nutrition')}>
        <NutritionFields nutrients={nutrients} />
      </Section>
      <Section {...section('score')}>
        <FieldGrid>
          <SelectInput
            source="score_rule"
            options={options('score_rule', Vocabularies.score_rule)}
            none={words('rule.none')}
          />
          <DecimalInput source="score_override" help="resources.foods.form.override_help" />
          <TextInput source="score_override_reason" multiline />
        </FieldGrid>
      </Section>
      <Section {...section('allergens')}>
        <AllergenFields />
      </Section>
      <Section {...section('diets')}>
        <ToggleSet
          source="diet_compatibility"
          options={options('diet_compatibility', Vocabularies.diet)}
        />
      </Section>
      <Section {...section('season')}>
        <SeasonFields />
      </Section>
      <Section {...section('price')}>
        <FieldGrid>
          <DecimalInput source="average_price_per_kg" unit="€/kg" />
          <TextInput source="price_source" />
          <TextInput source="price_date" type="date" />
          <BooleanInput source="price_is_estimate" />
        </FieldGrid>
      </Section>
      <Section {...section('measures')}>
        <MeasureFields />
      </Section>
      <Section {...section('provenance')}>
        <FieldGrid>
          <TextInput source="ciqual_code" />
          <SelectInput
            source="ciqual_edition"
            options={['2020', '2025'].map((value) => ({ value, label: value }))}
            none={none}
          />
          <TextInput source="ciqual_name" />
        </FieldGrid>
      </Section>
    </>
  );
}
