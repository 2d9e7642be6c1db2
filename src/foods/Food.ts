import type { RaRecord } from 'react-admin';
import type { ScoreDetail } from './rpc';
import type { Allergen, Category, Diet, NutrientGroup, ScoreRule } from './vocabulary';

/** Amounts per 100 g of the edible part, by nutrient key. A key that is missing is unknown, not 0. */
export type Nutrition = Partial<Record<string, number>>;

/** Where an amount comes from and how exact it is. */
export interface NutrientDetail {
  qualifier: 'exact' | 'traces' | 'less_than' | 'unknown';
  raw?: string | null;
  source?: string | null;
}

export type { ScoreDetail, ScorePart } from './rpc';

/** A row of `foods_summary` and of `search_foods`. */
export interface FoodSummary extends RaRecord<string> {
  name_fr: string;
  name_en: string | null;
  common_names: string[];
  category: Category;
  subcategory: string | null;
  energy_kcal: number | null;
  protein_g: number | null;
  carbohydrate_g: number | null;
  fat_g: number | null;
  fiber_g: number | null;
  salt_g: number | null;
  anti_inflammatory_score: number | null;
  inflammatory_potential: string | null;
  allergens: Allergen[];
  allergens_absent: Allergen[];
  diet_compatibility: Diet[];
  season_months: number[];
  season_availability: string[];
  average_price_per_kg: number | null;
  price_is_estimate: boolean;
  is_incomplete: boolean;
  missing_essentials: string[];
  ciqual_code: string | null;
  ciqual_edition: string | null;
  version: number;
  updated_at: string;
}

/** A row of `foods`, without its generated search columns. */
export interface Food extends RaRecord<string> {
  name_fr: string;
  name_en: string | null;
  scientific_name: string | null;
  common_names: string[];
  category: Category;
  subcategory: string | null;
  nutrition_per_100g: Nutrition;
  nutrition_details: Partial<Record<string, NutrientDetail>>;
  anti_inflammatory_score: number | null;
  computed_score: number | null;
  score_detail: ScoreDetail | null;
  score_rule: ScoreRule | null;
  score_override: number | null;
  score_override_reason: string | null;
  score_reviewed_at: string | null;
  inflammatory_potential: string | null;
  allergens: Allergen[];
  allergens_absent: Allergen[];
  diet_compatibility: Diet[];
  season_months: number[];
  season_availability: string[];
  average_price_per_kg: number | null;
  price_source: string | null;
  price_date: string | null;
  price_is_estimate: boolean;
  density_g_per_ml: number | null;
  edible_fraction: number | null;
  unit_weights_g: Partial<Record<string, number>>;
  ciqual_code: string | null;
  ciqual_edition: string | null;
  ciqual_name: string | null;
  missing_essentials: string[];
  is_incomplete: boolean;
  version: number;
  created_at: string;
  updated_at: string;
  updated_by: string | null;
}

/** What a person edits; everything else is derived by the database. */
export const editableColumns = [
  'name_fr',
  'name_en',
  'scientific_name',
  'common_names',
  'category',
  'subcategory',
  'nutrition_per_100g',
  'score_rule',
  'score_override',
  'score_override_reason',
  'allergens',
  'allergens_absent',
  'diet_compatibility',
  'season_months',
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
] as const satisfies readonly (keyof Food)[];
export type EditableFood = Pick<Food, (typeof editableColumns)[number]>;

/** The columns asked for: generated ones (search vector, sort key) are heavy and refused on writing. */
export const foodMeta = {
  columns: [
    'id',
    ...editableColumns,
    'nutrition_details',
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
  ],
};

/** A row of `nutrients`: what a key of `nutrition_per_100g` means. */
export interface Nutrient {
  key: string;
  label_fr: string;
  label_en: string;
  unit: string;
  nutrient_group: NutrientGroup;
  display_order: number;
  decimals: number;
  reference_intake: number | null;
  reference_source: string | null;
  min_value: number | null;
  max_value: number | null;
}
