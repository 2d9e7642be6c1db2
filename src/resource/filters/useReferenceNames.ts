import { useQueries } from '@tanstack/react-query';
import { useDataProvider, type RaRecord } from 'react-admin';
import { keyOf, type ListFilter } from './filters';
import { chosen, type FilterValues } from './filterValues';

/** The names of the records that a filter holds the ids of; "…" until they are read, or where they are gone. */
export function useReferenceNames(filters: readonly ListFilter[], values: FilterValues) {
  const dataProvider = useDataProvider();
  const asked = filters
    .filter((filter) => filter.kind === 'reference')
    .map((filter) => ({ ...filter, ids: chosen(values, keyOf(filter)) }))
    .filter(({ ids }) => ids.length > 0);
  const names = useQueries({
    queries: asked.map(({ reference, text, ids }) => ({
      queryKey: [reference, 'names', text, ids],
      queryFn: async () => {
        const { data } = await dataProvider.getMany<RaRecord>(reference, { ids });
        return data.map((row) => [String(row.id), String(row[text])] as const);
      },
    })),
    combine: (answers) => new Map(answers.flatMap(({ data }) => data ?? [])),
  });
  return (id: string) => names.get(id) ?? '…';
}
