import type { Identifier } from 'react-admin';
import * as z from 'zod/mini';

/** What `change_rows` answers of each row. */
export const outcomeSchema = z.array(
  z.object({
    id: z.string(),
    outcome: z.enum(['changed', 'unchanged', 'stale', 'gone', 'refused']),
    version: z.nullable(z.number()),
    message: z.nullable(z.string()),
  }),
);

type Answer = z.output<typeof outcomeSchema>[number];

/** What became of a row; `failed` where no answer came, `left` where it was not asked for any more. */
export type Outcome = Omit<Answer, 'outcome' | 'id'> & {
  outcome: Answer['outcome'] | 'failed' | 'left';
};

export type Outcomes = ReadonlyMap<Identifier, Outcome>;

/** A row that is to change, from the version that was read. */
export interface Change {
  id: Identifier;
  version: number;
  changes: Record<string, unknown>;
}

/** The rows that something became of. */
export const idsWith = (outcomes: Outcomes, outcome: Outcome['outcome']): Identifier[] =>
  [...outcomes].filter(([, one]) => one.outcome === outcome).map(([id]) => id);
