import type { Food } from '../columns';

/** The columns that are read to change many foods. */
export const columns = [
  'id',
  'name_fr',
  'version',
  'category',
  'subcategory',
  'season_months',
  'is_imported',
  'diet_compatibility',
  'allergens',
  'allergens_absent',
  'average_price_per_kg',
  'price_source',
  'price_date',
  'price_is_estimate',
] as const satisfies readonly (keyof Food)[];

export type FoodRow = Pick<Food, (typeof columns)[number]>;
