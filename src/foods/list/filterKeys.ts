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
export const setFacets = Object.keys(filterKeys) as SetFacet[];

export const scoreMinKey = 'anti_inflammatory_score@gte';
export const scoreMaxKey = 'anti_inflammatory_score@lte';
export const incompleteKey = 'is_incomplete@is';
export const noScoreKey = 'anti_inflammatory_score@is';

export const numberIn = (filters: FilterValues, key: string): number | undefined =>
  typeof filters[key] === 'number' ? filters[key] : undefined;

/** The list's filter as `food_facets` takes it. */
export function facetFilter(filters: FilterValues): Record<string, unknown> {
  const sets = setFacets.map((facet) => [facet, chosen(filters, filterKeys[facet])] as const);
  return {
    ...Object.fromEntries(sets.filter(([, values]) => values.length > 0)),
    ...(filters[filterKeys.season_months] !== undefined && {
      season_months: chosen(filters, filterKeys.season_months).map(Number),
    }),
    ...(numberIn(filters, scoreMinKey) !== undefined && { score_min: filters[scoreMinKey] }),
    ...(numberIn(filters, scoreMaxKey) !== undefined && { score_max: filters[scoreMaxKey] }),
    ...(filters[incompleteKey] !== undefined && { is_incomplete: true }),
    ...(filters[noScoreKey] !== undefined && { missing_score: true }),
  };
}
