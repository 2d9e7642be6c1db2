import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { rpc } from '../../providers/rpc';

const schema = z.array(
  z.object({
    user_id: z.string(),
    reason: z.string(),
    opened_at: z.string(),
    expires_at: z.string(),
  }),
);

/** An access to the personal data of one person, as the database has it open for the one who asks. */
export type PersonalAccess = z.infer<typeof schema>[number];

/** How often (ms) the database is asked whether an access is still open: at its end, and each minute. */
function nextAsking(accesses: PersonalAccess[] = []) {
  if (accesses.length === 0) return false;
  const ends = accesses.map(({ expires_at }) => Date.parse(expires_at) - Date.now());
  return Math.min(60_000, Math.max(1_000, Math.min(...ends)));
}

const openAccesses = queryOptions({
  queryKey: ['personal_access'],
  queryFn: ({ signal }) => rpc('my_personal_access', {}, schema, signal),
  refetchInterval: ({ state }) => nextAsking(state.data),
});

/** The access to this person that is open, if one is. */
export function usePersonalAccess(userId: string) {
  const { data, error, isPending } = useQuery(openAccesses);
  return { access: data?.find(({ user_id }) => user_id === userId), error, isPending };
}

const opened = z.array(z.object({ expires_at: z.string() }));

/** Opens the data of a person with a reason, or closes them; what was read under an access is read again. */
export function useAccessCommands(user_id: string) {
  const queryClient = useQueryClient();
  const onSuccess = () =>
    Promise.all(
      ['personal_access', 'user_dashboard_summary', 'work_queues'].map((key) =>
        queryClient.invalidateQueries({ queryKey: [key] }),
      ),
    );
  const open = useMutation({
    mutationFn: (reason: string) => rpc('open_personal_access', { user_id, reason }, opened),
    onSuccess,
  });
  const close = useMutation({
    mutationFn: () => rpc('close_personal_access', { user_id }, z.number()),
    onSuccess,
  });
  return { open, close };
}
