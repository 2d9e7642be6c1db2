import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../../providers/dataProvider';
import { useList } from '../../shared/list/useList';
import { facetRows } from '../rpc';
import { facetFilter } from './filterKeys';

/** How many foods each choice of each facet would find; asked once the rows are there. */
export function useFoodFacets() {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const { filterValues: values, isPending } = useList();
  const q = typeof values.q === 'string' && values.q !== '' ? values.q : undefined;
  const filter = facetFilter(values);
  return useQuery({
    queryKey: ['foods', 'facets', q, filter],
    queryFn: () => dataProvider.rpc('food_facets', { q, filter }, facetRows),
    enabled: !isPending,
    placeholderData: keepPreviousData,
  });
}
