import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import type { Role } from '../providers/access';
import { rpc } from '../providers/rpc';
import { listPath } from '../resource/list/listPath';

const schema = z.array(
  z.object({
    queue: z.string(),
    /** The list that shows what waits; none where there is no list of it. */
    resource: z.nullable(z.string()),
    filter: z.record(z.string(), z.unknown()),
    waiting: z.number(),
    /** Euros a month at stake. */
    amount_euro: z.nullable(z.number()),
    /** How many of them the person began; null where that means nothing. */
    mine: z.nullable(z.number()),
    /** Since when the oldest of theirs waits, or when the first one ends or ended: ISO. */
    moment: z.nullable(z.string()),
  }),
);

export type Queue = z.infer<typeof schema>[number];

/** What waits for the person signed in, by their roles. */
export const workQueues = queryOptions({
  queryKey: ['work_queues'],
  queryFn: ({ signal }) => rpc('work_queues', {}, schema, signal),
  staleTime: 60_000,
});

/** Whether anything can wait for somebody of these roles. */
export const haveQueues = (roles: readonly Role[]) => roles.some((role) => role !== 'analyst');

/** What a menu says of a resource: the first of its queues that is not empty. */
export const waitingOf = (queues: readonly Queue[], resource: string) =>
  queues.find((queue) => queue.resource === resource && queue.waiting > 0);

/** The address of the list that shows what waits. */
export const pathOf = ({ resource, filter }: Pick<Queue, 'resource' | 'filter'>) =>
  listPath(resource ?? '', { filter });
