import { ScoreScale } from '../../nutrition/ScoreScale';
import { Constants, Vocabularies } from '../../providers/database.types';
import type { ListFilter } from '../../resource/filters/filters';

const { allergen, diet, meal, season, cuisine } = Vocabularies;
const allergens = {
  kind: 'set',
  values: allergen,
  texts: 'nutrition.allergen',
  titled: true,
} as const;

/** The filters of the recipes, in the order of their panel. */
export const filters: readonly ListFilter[] = [
  { kind: 'set', name: 'meal_type', operator: 'ov', values: meal, texts: 'nutrition.meal' },
  {
    kind: 'range',
    name: 'score',
    column: 'anti_inflammatory_score',
    steps: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    Scale: ScoreScale,
  },
  {
    kind: 'reference',
    name: 'food',
    column: 'food_ids',
    operator: 'ov',
    reference: 'foods',
    text: 'name_fr',
  },
  { kind: 'set', name: 'diets', operator: 'cs', values: diet, texts: 'nutrition.diet' },
  { ...allergens, name: 'allergens_absent', operator: 'cs' },
  { ...allergens, name: 'allergens', operator: 'ov' },
  { kind: 'set', name: 'season', operator: 'ov', values: season, texts: 'nutrition.season' },
  {
    kind: 'set',
    name: 'difficulty_level',
    operator: 'in',
    values: Constants.public.Enums.difficulty_level,
    texts: 'resources.recipes.difficulty',
  },
  {
    kind: 'set',
    name: 'cuisine',
    operator: 'in',
    values: cuisine,
    texts: 'resources.recipes.cuisine',
  },
  { kind: 'state', name: 'is_draft', column: 'is_published', operator: 'is', on: false },
  { kind: 'state', name: 'is_featured', operator: 'is', on: true },
  { kind: 'state', name: 'allergens_unknown', operator: 'is', on: true },
  {
    kind: 'state',
    name: 'missing_score',
    column: 'anti_inflammatory_score',
    operator: 'is',
    on: 'null',
  },
];
