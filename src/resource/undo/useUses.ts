import { useDataProvider, type Identifier } from 'react-admin';
import * as z from 'zod/mini';
import type { ConsoleDataProvider } from '../../providers/dataProvider';

const schema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    resource: z.string(),
    row_id: z.string(),
    title: z.string(),
  }),
);

/** A row that holds back the deletion of the row `id`, which is called `name`. */
export type Use = z.output<typeof schema>[number];

/** Asks what holds back the deletion of rows. */
export function useUses() {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  return (resource: string, ids: Identifier[]): Promise<Use[]> =>
    dataProvider.rpc('uses_of', { p_table: resource, p_ids: ids.map(String) }, schema);
}
