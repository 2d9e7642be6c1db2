import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useResourceContext } from 'react-admin';
import { useEffect, useRef } from 'react';
import * as z from 'zod/mini';
import { rpc } from '../providers/rpc';

const schema = z.array(
  z.object({
    user_id: z.string(),
    email: z.nullable(z.string()),
    display_name: z.nullable(z.string()),
    expires_at: z.string(),
  }),
);
type OpenAccess = z.infer<typeof schema>[number];

/** How often (ms) it is asked what is open: when the next access ends, and each minute. */
function nextAsking(accesses: OpenAccess[] = []) {
  if (accesses.length === 0) return false;
  const ends = accesses.map(({ expires_at }) => Date.parse(expires_at) - Date.now());
  return Math.min(60_000, Math.max(1_000, Math.min(...ends)));
}

const openAccesses = queryOptions({
  queryKey: ['personal_access', 'people'],
  queryFn: ({ signal }) => rpc('my_personal_access', {}, schema, signal),
  refetchInterval: ({ state }) => nextAsking(state.data),
});

/**
 * Whose personal data one has open now. As that changes, the rows of the resource around are forgotten
 * and read again: what is closed leaves the screen. Undefined until it is known.
 */
export function useOpenAccesses(): OpenAccess[] | undefined {
  const { data } = useQuery(openAccesses);
  const queryClient = useQueryClient();
  const resource = useResourceContext();
  const people = data?.map(({ user_id }) => user_id).join();
  const before = useRef(people);
  useEffect(() => {
    if (before.current !== undefined && before.current !== people)
      void queryClient.resetQueries({ queryKey: [resource] });
    before.current = people;
  }, [people, queryClient, resource]);
  return data;
}
