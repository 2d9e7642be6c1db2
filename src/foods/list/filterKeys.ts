import { chosen, type FilterValues } from '../../shared/list/filterValues';

/** The keys of the list's filter, one for each facet. */
export const filterKeys = {
  category: 'category@in',
  allergens: 'allergens@ov',
  allergens_absent: 'allergens_absent@cs',
  diet_compatibility: 'diet_compatibility@cs',
  season_months: 'season_months@ov',
} as const;
export type SetFacet = keyof typeof filterKeys;
export const setFacets = [
  'category',
  'allergens',
  'allergens_absent',
  'diet_compatibility',
  'season_months',
] as const satisfies readonly SetFacet[];

export const scoreMinKey = 'anti_inflammatory_score@gte';
export const scoreMaxKey = 'anti_inflammatory_score@lte';
export const incompleteKey = 'is_incomplete@is';
export const noScoreKey = 'anti_inflammatory_score@is';

export const numberIn = (filters: FilterValues, key: string): number | undefined =>
  typeof filters[key] === 'number' ? filters[key] : undefined;

/** The list's filter as `food_facets` takes it; what does not filter is left out. */
export function facetFilter(filters: FilterValues) {
  const valuesOf = (facet: SetFacet) => {
    const values = chosen(filters, filterKeys[facet]);
    return values.length > 0 ? values : undefined;
  };
  const isOn = (key: string) => (filters[key] === undefined ? undefined : true);
  return {
    category: valuesOf('category'),
    allergens: valuesOf('allergens'),
    allergens_absent: valuesOf('allergens_absent'),
    diet_compatibility: valuesOf('diet_compatibility'),
    season_months: valuesOf('season_months')?.map(Number),
    score_min: numberIn(filters, scoreMinKey),
    score_max: numberIn(filters, scoreMaxKey),
    is_incomplete: isOn(incompleteKey),
    missing_score: isOn(noScoreKey),
  };
}
