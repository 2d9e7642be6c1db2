import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, type Identifier } from 'react-admin';
import type { ConsoleDataProvider } from '../../providers/dataProvider';

/** Brings deleted rows of a resource back and says how many came; false where they could not. */
export function useRestore() {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const queryClient = useQueryClient();
  const notify = useNotify();
  return async (resource: string, ids: Identifier[]): Promise<boolean> => {
    let done = 0;
    try {
      done = await dataProvider.restore(resource, ids);
      const whole = done === ids.length;
      notify(whole ? 'resource.delete.restored' : 'resource.delete.restored_partly', {
        type: whole ? 'info' : 'warning',
        messageArgs: { smart_count: done, done, total: ids.length },
      });
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    }
    await queryClient.invalidateQueries({ queryKey: [resource] });
    return done > 0;
  };
}
