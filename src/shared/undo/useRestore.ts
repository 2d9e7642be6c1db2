import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, type Identifier } from 'react-admin';
import type { ConsoleDataProvider } from '../../providers/dataProvider';

/** Brings deleted rows back and says how many came. */
export function useRestore(resource: string) {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const queryClient = useQueryClient();
  const notify = useNotify();
  return async (ids: Identifier[]) => {
    try {
      const done = await dataProvider.restore(resource, ids);
      const whole = done === ids.length;
      notify(whole ? 'shared.delete.restored' : 'shared.delete.restored_partly', {
        type: whole ? 'info' : 'warning',
        messageArgs: { smart_count: done, done, total: ids.length },
      });
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    }
    await queryClient.invalidateQueries({ queryKey: [resource] });
  };
}
