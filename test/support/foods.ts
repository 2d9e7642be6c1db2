import { foodMeta, type Food, type FoodSummary } from '../../src/foods/columns';
import type { Nutrient } from '../../src/nutrition/useNutrients';
import type { ScoreDetail } from '../../src/providers/jsonColumns';

const id = '0b5900d9-dc1c-5e5d-9b9e-6a720acfed53';

/** A row of the list of foods. */
export const makeSummary = (own: Partial<FoodSummary> = {}): FoodSummary => ({
  id,
  name_fr: 'Épinard cru',
  name_en: 'Spinach, raw',
  name_sort: 'epinard cru',
  common_names: ['épinards'],
  category: 'legumes',
  subcategory: null,
  energy_kcal: 33.3,
  protein_g: 2.68,
  carbohydrate_g: 3.06,
  fat_g: 0.39,
  fiber_g: 2.6,
  salt_g: 0.2,
  anti_inflammatory_score: 9.6,
  inflammatory_potential: 'anti_inflammatoire_fort',
  allergens: [],
  allergens_absent: ['gluten'],
  allergens_unknown: false,
  diet_compatibility: ['vegetalien'],
  season_months: [9, 10, 11],
  is_imported: false,
  season_availability: ['automne'],
  average_price_per_kg: 5.9,
  price_is_estimate: true,
  is_incomplete: false,
  missing_essentials: [],
  ciqual_code: '20059',
  ciqual_edition: '2025',
  version: 3,
  updated_at: '2026-11-20T10:00:00Z',
  ...own,
});

/** The explanation of a score, short. */
export const makeScore = (own: Partial<ScoreDetail> = {}): ScoreDetail => ({
  score: 9.6,
  computed: 9.6,
  rule: null,
  cap: null,
  R: 1.22,
  A: 1.24,
  P: 0.01,
  coverage_a: 1,
  coverage_p: 1,
  parts: [
    {
      key: 'fiber_g',
      side: 'A',
      weight: 0.663,
      amount: 2.6,
      full_at: 18.8,
      share: 0.14,
      contribution: 0.09,
    },
    {
      key: 'salt_g',
      side: 'P',
      weight: 0.3,
      amount: 0.2,
      full_at: 5,
      share: 0.04,
      contribution: -0.04,
    },
  ],
  missing: [],
  ...own,
});

/** A food as its own page reads it. */
export const makeFood = (own: Partial<Food> = {}): Food => ({
  ...(Object.fromEntries(foodMeta.columns.map((column) => [column, null])) as unknown as Food),
  ...makeSummary(),
  shares_name: false,
  nutrition_per_100g: { energy_kcal: 33.3, fiber_g: 2.6, salt_g: 0.2, alcohol_g: 0 },
  nutrition_details: {
    energy_kcal: { qualifier: 'exact', source: 'ciqual-2025' },
    fiber_g: { qualifier: 'less_than', source: 'ciqual-2025' },
    salt_g: { qualifier: 'exact', source: 'saisie' },
    alcohol_g: { qualifier: 'traces', source: 'ciqual-2025' },
  },
  score_detail: makeScore(),
  computed_score: 9.6,
  unit_weights_g: {},
  created_at: '2026-11-01T10:00:00Z',
  ...own,
});

const nutrient = (key: string, label_fr: string, own: Partial<Nutrient> = {}): Nutrient => ({
  key,
  label_fr,
  label_en: key,
  unit: 'g',
  nutrient_group: 'macronutriments',
  display_order: 1,
  decimals: 1,
  ciqual_code: null,
  reference_intake: null,
  reference_source: null,
  min_value: 0,
  max_value: 100,
  ...own,
});

/** Some of the nutrients, enough for a screen. */
export const nutrients: Nutrient[] = [
  nutrient('energy_kcal', 'Énergie', {
    unit: 'kcal',
    nutrient_group: 'energie',
    reference_intake: 2000,
    reference_source: 'Règlement (UE) 1169/2011',
  }),
  nutrient('fiber_g', 'Fibres'),
  nutrient('sugars_g', 'Sucres'),
  nutrient('salt_g', 'Sel', { reference_intake: 6, reference_source: 'Règlement (UE) 1169/2011' }),
  nutrient('alcohol_g', 'Alcool'),
];
