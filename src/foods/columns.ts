import type { Row } from '../providers/jsonColumns';

/** What a person edits; everything else is derived by the database. */
export const editableColumns = [
  'name_fr',
  'shares_name',
  'name_en',
  'scientific_name',
  'common_names',
  'category',
  'subcategory',
  'nutrition_per_100g',
  'nutrition_details',
  'score_rule',
  'score_override',
  'score_override_reason',
  'allergens',
  'allergens_absent',
  'diet_compatibility',
  'season_months',
  'is_imported',
  'average_price_per_kg',
  'price_source',
  'price_date',
  'price_is_estimate',
  'density_g_per_ml',
  'edible_fraction',
  'unit_weights_g',
  'ciqual_code',
  'ciqual_edition',
  'ciqual_name',
] as const satisfies readonly (keyof Row<'foods'>)[];

/** The columns asked for: generated ones (search vector, sort key) are heavy and refused on writing. */
const columns = [
  'id',
  ...editableColumns,
  'anti_inflammatory_score',
  'computed_score',
  'score_detail',
  'score_reviewed_at',
  'inflammatory_potential',
  'season_availability',
  'missing_essentials',
  'is_incomplete',
  'version',
  'created_at',
  'updated_at',
  'updated_by',
] as const satisfies readonly (keyof Row<'foods'>)[];

/** What a request for one food asks for. */
export const foodMeta = { columns };

/** A food as lists read it. */
export type FoodSummary = Row<'foods_summary'>;

/** A food as its own pages read it. */
export type Food = Pick<Row<'foods'>, (typeof columns)[number]>;
export type EditableFood = Pick<Food, (typeof editableColumns)[number]>;
