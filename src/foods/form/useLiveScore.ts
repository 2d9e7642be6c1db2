import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../../providers/dataProvider';
import { scoreDetail } from '../../providers/jsonColumns';
import { useDebounced } from '../../shared/useDebounced';
import type { FoodRow } from './foodValues';
import { pause } from './useFoodChecks';

/** The score of a food as it is typed, computed by the database, and how it comes about. */
export function useLiveScore(row: FoodRow) {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const { nutrition_per_100g: nutrition, nutrition_details: details, score_rule: rule } = row;
  const args = useDebounced({ nutrition, rule: rule ?? undefined, details }, pause);
  const { data: detail } = useQuery({
    queryKey: ['foods', 'score', args],
    queryFn: ({ signal }) => dataProvider.rpc('food_score', args, scoreDetail, signal),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
  });
  const score = typeof row.score_override === 'number' ? row.score_override : detail?.score;
  return { detail, score };
}
