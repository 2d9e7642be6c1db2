import type { Row } from '../providers/jsonColumns';

/** A recipe as lists read it. */
export type RecipeSummary = Row<'recipes_summary'>;

/** What a person edits, as the history compares it. */
export const editableColumns = [
  'name',
  'description',
  'ingredients',
  'instructions',
  'servings',
  'prep_time_minutes',
  'cook_time_minutes',
  'difficulty_level',
  'meal_type',
  'diet_tags',
  'season',
  'cuisine',
  'cooking_methods',
  'cost_per_serving_euro',
  'is_featured',
  'is_published',
] as const satisfies readonly (keyof Row<'recipes'>)[];

const columns = [
  'id',
  'slug',
  ...editableColumns,
  'total_time_minutes',
  'diets',
  'diets_refused',
  'published_at',
  'nutrition_facts',
  'nutrition_detail',
  'anti_inflammatory_score',
  'allergens',
  'allergens_absent',
  'allergens_unknown',
  'like_count',
  'save_count',
  'cooked_count',
  'rating_avg',
  'rating_count',
  'version',
  'created_at',
  'updated_at',
  'updated_by',
] as const satisfies readonly (keyof Row<'recipes'>)[];

/** A recipe as its own page reads it. */
export type Recipe = Pick<Row<'recipes'>, (typeof columns)[number]>;
export const recipeMeta = { columns };
