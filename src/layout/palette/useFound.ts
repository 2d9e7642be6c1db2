import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import * as z from 'zod/mini';
import type { ConsoleDataProvider } from '../../providers/dataProvider';
import { useDebounced } from '../../shared/useDebounced';

const schema = z.array(
  z.object({
    resource: z.string(),
    id: z.string(),
    title: z.nullable(z.string()),
    detail: z.nullable(z.string()),
  }),
);

/** Time without a key pressed before the words are searched, ms; fewer letters are not searched. */
const pause = 200;
const fewest = 2;

/** The records that fit the words, of every resource that the person may read: by one request. */
export function useFound(words: string) {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const q = useDebounced(words.trim(), pause);
  const asked = q.length >= fewest;
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['search_everything', q],
    queryFn: ({ signal }) => dataProvider.rpc('search_everything', { q }, schema, signal),
    enabled: asked,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  return {
    found: asked ? (data ?? []) : [],
    error: asked ? error : null,
    searching: isFetching || q !== words.trim(),
    asked,
    refetch,
  };
}
