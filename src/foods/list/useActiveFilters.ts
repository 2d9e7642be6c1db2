import { useFormats } from '../../shared/format/useFormats';
import { useMonthName } from '../../shared/format/useMonthName';
import type { ActiveFilter } from '../../resource/list/FilterChips';
import { chosen, withFilter } from '../../resource/list/filterValues';
import { useFilters } from '../../resource/list/useFilters';
import { useColumnWord } from '../useColumnWord';
import { useWords } from '../words';
import {
  filterKeys,
  incompleteKey,
  noScoreKey,
  numberIn,
  scoreMaxKey,
  scoreMinKey,
  setFacets,
  type SetFacet,
} from './filterKeys';

/** The filters in force, in words, each with what removes it. */
export function useActiveFilters(): ActiveFilter[] {
  const words = useWords();
  const word = useColumnWord();
  const { locale, number } = useFormats();
  const month = useMonthName();
  const { values, toggle, set, replace } = useFilters();

  const nameOf = (facet: SetFacet, value: string) =>
    facet === 'season_months' ? month(Number(value)) : word(facet, value);
  const labelOf = (facet: SetFacet, value: string) =>
    facet === 'category' || facet === 'diet_compatibility'
      ? nameOf(facet, value)
      : `${words(`list.filter.${facet}`)} ${nameOf(facet, value).toLocaleLowerCase(locale)}`;

  const ofSets = setFacets.flatMap((facet) =>
    chosen(values, filterKeys[facet]).map((value) => ({
      id: `${facet}-${value}`,
      label: labelOf(facet, value),
      remove: () => toggle(filterKeys[facet], value),
    })),
  );
  const ofStates = [
    { id: 'is_incomplete', key: incompleteKey },
    { id: 'missing_score', key: noScoreKey },
  ]
    .filter(({ key }) => values[key] !== undefined)
    .map(({ id, key }) => ({
      id,
      label: words(`list.filter.${id}`),
      remove: () => set(key, undefined),
    }));

  const min = numberIn(values, scoreMinKey);
  const max = numberIn(values, scoreMaxKey);
  const both = min !== undefined && max !== undefined;
  const range = both ? 'between' : min !== undefined ? 'from' : 'to';
  const args = { min: number(min ?? 1), max: number(max ?? 10) };
  const score = {
    id: 'score',
    label: words(`list.score_${range}`, args),
    remove: () => replace(withFilter(withFilter(values, scoreMinKey, ''), scoreMaxKey, '')),
  };
  return [...ofSets, ...(min === undefined && max === undefined ? [] : [score]), ...ofStates];
}
