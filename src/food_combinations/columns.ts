import type { Row } from '../providers/jsonColumns';

/** A combination as lists read it, with the names of its foods. */
export type CombinationSummary = Row<'food_combinations_summary'>;

/** What a person edits. */
export const editableColumns = [
  'food_1_id',
  'food_2_id',
  'combination_type',
  'synergy_score',
  'evidence_grade',
  'nutritional_benefits',
  'scientific_explanation',
  'reference_doi',
  'reference_note',
  'is_verified',
] as const satisfies readonly (keyof Row<'food_combinations'>)[];

const columns = [
  'id',
  ...editableColumns,
  'version',
  'created_at',
  'updated_at',
  'updated_by',
] as const satisfies readonly (keyof Row<'food_combinations'>)[];

/** A combination as its own pages read it. */
export type Combination = Pick<Row<'food_combinations'>, (typeof columns)[number]>;
export type EditableCombination = Pick<Combination, (typeof editableColumns)[number]>;
export const combinationMeta = { columns };
