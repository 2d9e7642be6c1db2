import { useQuery } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { rpc } from '../../providers/rpc';

const schema = z.array(z.object({ id: z.string(), name: z.nullable(z.string()) }));

/** The name of a colleague; undefined until it is known, and for who is none or has left. */
export function useColleague(id: string | null | undefined): string | undefined {
  const { data } = useQuery({
    queryKey: ['colleague_names', id],
    queryFn: ({ signal }) => rpc('colleague_names', { p_ids: id ? [id] : [] }, schema, signal),
    enabled: Boolean(id),
    staleTime: Infinity,
    retry: false,
  });
  return data?.[0]?.name ?? undefined;
}
