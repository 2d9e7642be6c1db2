import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../../providers/dataProvider';
import { useList } from './useList';

/** How many rows the list's filter finds; asked only once the rows of the page are there. */
export function useListCount() {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const { resource, filterValues: filter, isPending, isFetching } = useList();
  return useQuery({
    queryKey: [resource, 'count', filter],
    queryFn: () => dataProvider.count(resource, filter),
    enabled: !isPending && !isFetching,
    placeholderData: keepPreviousData,
  });
}
