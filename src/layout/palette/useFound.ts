import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useResourceDefinitions } from 'react-admin';
import * as z from 'zod/mini';
import type { ConsoleDataProvider } from '../../providers/dataProvider';
import { readTexts } from '../../i18n/i18nProvider';
import { useDebounced } from '../../shared/useDebounced';

const schema = z.array(
  z.object({
    resource: z.string(),
    id: z.string(),
    title: z.nullable(z.string()),
    detail: z.nullable(z.string()),
    matched: z.nullable(z.string()),
    rank: z.number(),
  }),
);

/** A record that fits the words; `matched` is the column that does, where it is not the title. */
export type Found = z.output<typeof schema>[number];

/** Time without a key pressed before the words are searched, ms; fewer letters are not searched. */
const pause = 200;
const fewest = 2;

/** By kind, the kind with the best record first. */
function byKind(found: readonly Found[]) {
  const ranked = found.toSorted((one, other) => other.rank - one.rank);
  const kinds = [...new Set(ranked.map(({ resource }) => resource))];
  return kinds.map((kind) => [kind, found.filter(({ resource }) => resource === kind)] as const);
}

/** The records that fit the words, of every resource that has a page for the person: by one request. */
export function useFound(words: string) {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const resources = useResourceDefinitions();
  const q = useDebounced(words.trim(), pause);
  const asked = words.trim().length >= fewest;
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['search_everything', q],
    queryFn: async ({ signal }) => {
      const found = await dataProvider.rpc('search_everything', { q }, schema, signal);
      // The names of the columns that matched are texts of those pages.
      const named = found.filter(
        ({ matched, resource }) => matched && resources[resource]?.hasShow,
      );
      await readTexts(...named.map(({ resource }) => resource)).catch(() => undefined);
      return found;
    },
    enabled: q.length >= fewest,
    // While one goes on typing, what is found stays; other words begin anew.
    placeholderData: (before, query) => {
      const asked = query?.queryKey[1];
      return asked && (asked.startsWith(q) || q.startsWith(asked)) ? before : undefined;
    },
    staleTime: 30_000,
  });
  const found = asked && data ? data.filter(({ resource }) => resources[resource]?.hasShow) : [];
  return {
    kinds: byKind(found),
    error: asked ? error : null,
    searching: asked && (isFetching || q !== words.trim()),
    asked,
    refetch,
  };
}
