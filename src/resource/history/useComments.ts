import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Identifier } from 'react-admin';
import * as z from 'zod/mini';
import { rpc } from '../../providers/rpc';

const schema = z.array(
  z.object({
    id: z.string(),
    created_at: z.string(),
    author: z.nullable(z.string()),
    body: z.string(),
    deletable: z.boolean(),
  }),
);

export type Comment = z.output<typeof schema>[number];

/** How many the database sends: the newest. */
export const mostComments = 200;

/** The comments on a record, the newest first; adding one, and deleting it. */
export function useComments(resource: string, id: Identifier) {
  const queryClient = useQueryClient();
  const of = { p_table: resource, p_id: String(id) };
  const queryKey = ['content_comments', resource, id];
  const onSuccess = () => queryClient.invalidateQueries({ queryKey });
  const comments = useQuery({
    queryKey,
    queryFn: ({ signal }) => rpc('content_comments', of, schema, signal),
  });
  const add = useMutation({
    mutationFn: (p_body: string) => rpc('add_comment', { ...of, p_body }, z.string()),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (p_id: string) => rpc('delete_comment', { p_id }, z.unknown()),
    onSettled: onSuccess,
  });
  return { comments, add, remove };
}
