import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../../providers/dataProvider';
import { useFormats } from '../../shared/format/useFormats';
import { inTurn } from './inTurn';
import { viewCounts } from './viewCounts';
import type { SavedView } from './savedView';

/** How many rows a view finds now, "≈ 1 200 000" where that is an estimate; empty while unknown. */
export function useViewCount({ resource, state: { filter } }: SavedView): string {
  const { number } = useFormats();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const { data } = useQuery({
    queryKey: [...viewCounts, resource, filter],
    queryFn: ({ signal }) => inTurn(signal, () => dataProvider.count(resource, filter, signal)),
    staleTime: 60_000,
  });
  return data ? `${data.exact ? '' : '≈ '}${number(data.total, 0)}` : '';
}
