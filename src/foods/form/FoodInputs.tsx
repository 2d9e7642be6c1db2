import { useTranslate } from 'react-admin';
import { BooleanInput } from '../../shared/form/BooleanInput';
import { ChipsInput } from '../../shared/form/ChipsInput';
import { DecimalInput } from '../../shared/form/DecimalInput';
import { FieldGrid } from '../../shared/form/FieldGrid';
import { SelectInput } from '../../shared/form/SelectInput';
import { TextInput } from '../../shared/form/TextInput';
import { ToggleSet } from '../../shared/form/ToggleSet';
import { Section } from '../../shared/record/Section';
import type { Nutrient } from '../useNutrients';
import { ColumnValues, Vocabularies } from '../../providers/database.types';
import { useWords } from '../words';
import { AllergenFields } from './AllergenFields';
import { MeasureFields } from './MeasureFields';
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
  const options = (of: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: words(`${of}.${value}`) }));
  const none = translate('shared.form.none');
  const section = (id: (typeof formSections)[number]) => ({ id, title: words(`form.${id}`) });
  return (
    <>
      <Section {...section('identity')}>
        <FieldGrid>
          <TextInput source="name_fr" required />
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
            options={options('rule', ColumnValues.foods.score_rule)}
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
          options={Vocabularies.diet.map((value) => ({ value, label: words(`diet.${value}`) }))}
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
