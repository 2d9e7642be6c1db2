import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import * as z from 'zod/mini';
import type { ConsoleDataProvider } from '../../providers/dataProvider';
import type { FacetFunction } from '../../providers/rpc';
import { useList } from '../list/useList';
import { facetArgument, type ListFilter } from './filters';

const facetRows = z.array(
  z.object({ facet: z.string(), value: z.nullable(z.string()), found: z.number() }),
);

/**
 * How many rows each choice of each facet would find, by the resource's facet function
 * (`q`, `filter`); asked once the rows are there. `countOf` is undefined while unknown.
 */
export function useFacets(facets: FacetFunction | undefined, filters: readonly ListFilter[]) {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const { resource, filterValues: values, isPending } = useList();
  const q = typeof values.q === 'string' && values.q !== '' ? values.q : undefined;
  const filter = facetArgument(filters, values);
  const { data, isError } = useQuery({
    queryKey: [resource, 'facets', q, filter],
    queryFn: facets ? () => dataProvider.rpc(facets, { q, filter }, facetRows) : skipToken,
    enabled: !isPending,
    placeholderData: keepPreviousData,
  });
  const countOf = (facet: string, value?: string) =>
    data &&
    (data.find((row) => row.facet === facet && (value === undefined || row.value === value))
      ?.found ??
      0);
  return { countOf, isError };
}
