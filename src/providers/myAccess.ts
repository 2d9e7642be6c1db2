import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { roles } from './access';
import { rpc } from './rpc';

const schema = z.array(
  z.object({
    user_id: z.string(),
    email: z.string(),
    display_name: z.nullable(z.string()),
    roles: z.array(z.enum(roles)),
  }),
);

export type MyAccess = z.infer<typeof schema>[number];

/** The person signed in and their roles, as the database knows them now. */
export const myAccess = queryOptions({
  queryKey: ['my_access'],
  queryFn: async ({ signal }): Promise<MyAccess> => {
    const [row] = await rpc('my_access', {}, schema, signal);
    if (!row) throw new Error('my_access returned no row');
    return row;
  },
  staleTime: 60_000,
  refetchOnWindowFocus: 'always',
});
