import { useInfiniteQuery } from '@tanstack/react-query';
import type { Identifier } from 'react-admin';
import * as z from 'zod/mini';
import { rpc } from '../../providers/rpc';

const schema = z.array(
  z.object({
    version: z.number(),
    recorded_at: z.string(),
    author: z.nullable(z.string()),
    content: z.record(z.string(), z.unknown()),
  }),
);

type Revision = z.output<typeof schema>[number];

/** A version as it was saved, and what the one before it said; the first has none before. */
export interface Version extends Revision {
  before?: Revision['content'];
}

/** Versions shown at once; the database sends one more, to compare the last with. */
const page = 20;

const paired = (rows: Revision[]): Version[] =>
  rows.slice(0, page).map((row, at) => ({ ...row, before: rows[at + 1]?.content }));

export const versionsKey = (resource: string, id: Identifier) => ['content_versions', resource, id];

/** The versions of a record, the newest first, twenty at a time. */
export function useVersions(resource: string, id: Identifier) {
  const { data, ...query } = useInfiniteQuery({
    queryKey: versionsKey(resource, id),
    queryFn: ({ pageParam, signal }) =>
      rpc(
        'content_versions',
        { p_table: resource, p_id: String(id), p_before: pageParam },
        schema,
        signal,
      ),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (last) => (last.length > page ? last[page - 1]?.version : undefined),
  });
  return { ...query, versions: data?.pages.flatMap(paired) };
}
