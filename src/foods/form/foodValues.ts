import { pick } from '../../shared/pick';
import { tidied, type FormValues, type Tidied } from '../../resource/form/formValues';
import { editableColumns, type EditableFood } from '../columns';
import type { Nutrient } from '../../nutrition/useNutrients';

/** What the form holds of a food. */
export type FoodValues = FormValues<EditableFood>;

/** What is saved of a food, and checked while it is typed. */
export type FoodRow = Tidied<FoodValues>;

/** A food to be filled in. */
const blank: FoodValues = {
  name_fr: null,
  shares_name: false,
  name_en: null,
  scientific_name: null,
  common_names: [],
  category: null,
  subcategory: null,
  nutrition_per_100g: {},
  nutrition_details: {},
  score_rule: null,
  score_override: null,
  score_override_reason: null,
  allergens: [],
  allergens_absent: [],
  diet_compatibility: [],
  season_months: [],
  is_imported: false,
  average_price_per_kg: null,
  price_source: null,
  price_date: null,
  price_is_estimate: false,
  density_g_per_ml: null,
  edible_fraction: null,
  unit_weights_g: {},
  ciqual_code: null,
  ciqual_edition: null,
  ciqual_name: null,
};

/** What the form edits of a food, or of a new one; every nutrient is there, null when unknown. */
export function toValues(food: Partial<EditableFood>, nutrients: readonly Nutrient[]): FoodValues {
  const unknown = Object.fromEntries(nutrients.map(({ key }) => [key, null]));
  return {
    ...blank,
    ...pick(food, editableColumns),
    nutrition_per_100g: { ...unknown, ...food.nutrition_per_100g },
  };
}

/** What the database keeps of the form. */
export const toRow = (values: FoodValues): FoodRow => tidied(values);
