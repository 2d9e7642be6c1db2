import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useResourceContext, type Identifier } from 'react-admin';
import { useRef, useState } from 'react';
import type { ConsoleDataProvider } from '../../providers/dataProvider';
import type { Json } from '../../providers/database.types';
import { portions } from '../../shared/portions';
import { outcomeSchema, type Change, type Outcome, type Outcomes } from './outcomes';

/** Rows of one request: a second's work for the embedded engine, where others wait for it. */
const atOnce = 100;

/** Changes rows, a portion after the other, and says what became of each. */
export function useChangeRows() {
  const resource = useResourceContext() ?? '';
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const queryClient = useQueryClient();
  /** How many of the rows asked for are done; undefined while nothing runs. */
  const [done, setDone] = useState<number>();
  const stopped = useRef(false);

  const send = (portion: readonly Change[]) =>
    dataProvider.rpc(
      'change_rows',
      { p_table: resource, p_rows: portion as unknown as Json },
      outcomeSchema,
    );

  const run = async (changes: readonly Change[]): Promise<Outcomes> => {
    const outcomes = new Map<Identifier, Outcome>();
    const all = (portion: readonly Change[], outcome: Outcome) =>
      portion.forEach(({ id }) => outcomes.set(id, outcome));
    stopped.current = false;
    setDone(0);
    for (const portion of portions(changes, atOnce)) {
      if (stopped.current) {
        all(portion, { outcome: 'left', version: null, message: null });
        continue;
      }
      try {
        for (const { id, ...outcome } of await send(portion)) outcomes.set(id, outcome);
      } catch (error) {
        // What comes after it would fail alike.
        stopped.current = true;
        const message = error instanceof Error ? error.message : String(error);
        all(portion, { outcome: 'failed', version: null, message });
      }
      setDone(outcomes.size);
    }
    setDone(undefined);
    void queryClient.invalidateQueries({ queryKey: [resource] });
    return outcomes;
  };
  const stop = () => {
    stopped.current = true;
  };
  return { run, stop, done };
}
