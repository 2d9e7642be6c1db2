import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { useMemo } from 'react';
import type { ConsoleDataProvider } from '../../providers/dataProvider';
import type { Checks } from '../../shared/form/issues';
import { useDebounced } from '../../shared/form/useDebounced';
import type { FoodRow } from './foodValues';
import { checkRows } from '../rpc';

/** Time without a change before the food is checked, ms. */
export const pause = 350;

/** What the database finds in the food as it is typed: ranges, sums, energy, allergens. */
export function useFoodChecks(row: FoodRow, id?: string): Checks {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const typed = { ...row, id };
  const food = useDebounced(typed, pause);
  const settled = JSON.stringify(food) === JSON.stringify(typed);
  const { data, isError, isFetching } = useQuery({
    queryKey: ['foods', 'check', food],
    queryFn: ({ signal }) => dataProvider.rpc('check_food', { food }, checkRows, signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 60_000,
  });
  return useMemo(
    () => ({
      issues: data ?? [],
      state: isError ? 'off' : isFetching || !settled ? 'checking' : 'checked',
    }),
    [data, isError, isFetching, settled],
  );
}
