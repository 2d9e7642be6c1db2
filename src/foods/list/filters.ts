import type { ListFilter } from '../../resource/filters/filters';
import { ScoreScale } from '../../nutrition/ScoreScale';
import { Vocabularies } from '../../providers/database.types';

const { category, allergen, diet } = Vocabularies;
const allergens = {
  kind: 'set',
  values: allergen,
  texts: 'nutrition.allergen',
  titled: true,
} as const;

/** The filters of the foods, in the order of their panel; counted by `food_facets`. */
export const filters: readonly ListFilter[] = [
  {
    kind: 'set',
    name: 'category',
    operator: 'in',
    values: category,
    texts: 'resources.foods.category',
  },
  {
    kind: 'range',
    name: 'score',
    column: 'anti_inflammatory_score',
    steps: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    Scale: ScoreScale,
  },
  { ...allergens, name: 'allergens_absent', operator: 'cs' },
  { ...allergens, name: 'allergens', operator: 'ov' },
  {
    kind: 'set',
    name: 'diet_compatibility',
    operator: 'cs',
    values: diet,
    texts: 'nutrition.diet',
  },
  { kind: 'months', name: 'season_months' },
  { kind: 'state', name: 'allergens_unknown', operator: 'is', on: true },
  { kind: 'state', name: 'is_incomplete', operator: 'is', on: true },
  {
    kind: 'state',
    name: 'missing_score',
    column: 'anti_inflammatory_score',
    operator: 'is',
    on: 'null',
  },
];
