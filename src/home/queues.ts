import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { rpc } from '../providers/rpc';

const schema = z.array(
  z.object({
    queue: z.string(),
    /** The list that shows what waits; none where there is no list of it. */
    resource: z.nullable(z.string()),
    filter: z.record(z.string(), z.unknown()),
    waiting: z.number(),
    /** Euros a month at stake. */
    amount_euro: z.nullable(z.number()),
  }),
);

export type Queue = z.infer<typeof schema>[number];

/** What waits for the person signed in, by their roles. */
export const workQueues = queryOptions({
  queryKey: ['work_queues'],
  queryFn: ({ signal }) => rpc('work_queues', {}, schema, signal),
  staleTime: 60_000,
});

/** The address of the list that shows what waits. */
export function pathOf({ resource, filter }: Queue): string {
  const search = new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: 'rank',
    order: 'ASC',
    page: '1',
    perPage: '50',
  });
  return `/${resource ?? ''}?${search.toString()}`;
}
