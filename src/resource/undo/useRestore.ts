import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, type Identifier } from 'react-admin';
import type { ConsoleDataProvider } from '../../providers/dataProvider';
import { portions } from '../../shared/portions';

/** Rows of one request: all of them come back, or none. */
const atOnce = 500;

/** Brings deleted rows of a resource back and says how many came. @returns those that came. */
export function useRestore() {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const queryClient = useQueryClient();
  const notify = useNotify();
  return async (resource: string, ids: Identifier[]): Promise<Identifier[]> => {
    const back: Identifier[] = [];
    let refusal = '';
    for (const portion of portions(ids, atOnce)) {
      try {
        await dataProvider.restore(resource, portion);
        back.push(...portion);
      } catch (error) {
        refusal = error instanceof Error ? error.message : String(error);
      }
    }
    const done = back.length;
    const whole = done === ids.length;
    if (done > 0)
      notify(whole ? 'resource.delete.restored' : 'resource.delete.restored_partly', {
        type: whole ? 'info' : 'warning',
        messageArgs: { smart_count: done, done, total: ids.length },
      });
    if (refusal) notify(refusal, { type: 'error' });
    await queryClient.invalidateQueries({ queryKey: [resource] });
    return back;
  };
}
