import type { Identifier } from 'react-admin';
import { useState } from 'react';
import { idsWith, type Change, type Outcomes } from './outcomes';
import { changesOf, isChange, reversed, type BulkRow, type Planned } from './planned';
import { useChangeRows } from './useChangeRows';

/** What became of rows. */
interface Result<Row> {
  rows: readonly Planned<Row>[];
  outcomes: Outcomes;
}

/** The change of many rows under way or done, and taking it back. */
export function useBulkWork<Row extends BulkRow>() {
  const { run, stop, done } = useChangeRows();
  const [total, setTotal] = useState(0);
  const [applied, setApplied] = useState<Result<Row>>();
  const [undone, setUndone] = useState<Result<Row>>();
  const [changed, setChanged] = useState<ReadonlySet<Identifier>>(new Set());

  const work = async (changes: readonly Change[]) => {
    setTotal(changes.length);
    return run(changes);
  };
  const apply = async (rows: readonly Planned<Row>[]) => {
    const outcomes = await work(changesOf(rows.filter(isChange)));
    setChanged(new Set(idsWith(outcomes, 'changed')));
    setApplied({ rows, outcomes });
  };
  const undo = async ({ rows, outcomes }: Result<Row>) => {
    const those = rows.filter(({ row }) => changed.has(row.id));
    const back = await work(reversed(those, ({ id }) => outcomes.get(id)?.version));
    const restored = new Set(idsWith(back, 'changed'));
    setChanged(new Set([...changed].filter((id) => !restored.has(id))));
    setUndone({ rows: those, outcomes: back });
  };
  // Once more where no answer came; what others changed since stays theirs.
  const open =
    !undone ||
    [...undone.outcomes.values()].some((one) => ['failed', 'left'].includes(one.outcome));
  const result = undone ?? applied;
  return {
    running: done === undefined ? undefined : { done, total },
    result: result && { ...result, isUndo: undone !== undefined },
    /** The rows that are changed, those taken back left out. */
    changed,
    apply: (rows: readonly Planned<Row>[]) => void apply(rows),
    undo: applied && changed.size > 0 && open ? () => void undo(applied) : undefined,
    stop,
  };
}
