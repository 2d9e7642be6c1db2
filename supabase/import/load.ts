import type { Session } from '../local/database/session.ts';
import { inTransaction } from '../local/database/session.ts';
import { Refusal } from '../local/shared/refusal.ts';
import type { CiqualFood, CiqualTable } from './parseFoods.ts';

/** What became of one food, or of one value of it, as `private.import_ciqual` tells. */
export interface Outcome {
  outcome:
    'created' | 'updated' | 'unchanged' | 'older_edition' | 'deleted' | 'rejected' | 'conflict';
  line: number;
  code: string;
  name: string;
  /** Of a conflict: the nutrient, the value that people set (null: removed), the published one. */
  nutrient: string | null;
  kept: string | null;
  published: string | null;
  /** Of a rejection, in French. */
  reason: string | null;
}

export interface LoadOptions {
  /** Undoes everything at the end: the outcomes tell what would have happened. */
  dryRun?: boolean;
  /** Called after each batch with the number of foods sent so far. */
  onProgress?: (sent: number) => void;
}

const batchSize = 250;

/** Thrown to roll a dry run back. */
class DryRun extends Error {
  constructor(readonly outcomes: Outcome[]) {
    super('dry run');
  }
}

async function refuseUnready(session: Session): Promise<void> {
  const [row] = await session.query<{ ready: boolean }>(
    "select to_regclass('private.ciqual_staging') is not null as ready",
  );
  if (row?.ready === true) return;
  throw new Refusal('Cette base n’est pas à jour : lancez npm start ou npm run db:deploy d’abord.');
}

/** Sends a batch as one text parameter, which both drivers pass on as it is. */
async function stage(session: Session, foods: CiqualFood[]): Promise<void> {
  await session.query(
    `insert into private.ciqual_staging
     select * from jsonb_populate_recordset(null::private.ciqual_staging, $1::text::jsonb)`,
    [JSON.stringify(foods)],
  );
}

/**
 * Takes a table into the database, in one transaction: any error leaves it as it was. Returns what
 * became of each food, in the order of the file.
 */
export async function loadFoods(
  session: Session,
  { edition, foods }: CiqualTable,
  { dryRun = false, onProgress }: LoadOptions = {},
): Promise<Outcome[]> {
  await refuseUnready(session);
  try {
    return await inTransaction(session, async () => {
      // Two imports at once would both find the same foods missing.
      await session.exec('lock table private.ciqual_staging in exclusive mode');
      for (let start = 0; start < foods.length; start += batchSize) {
        const batch = foods.slice(start, start + batchSize);
        await stage(session, batch);
        onProgress?.(start + batch.length);
      }
      const outcomes = await session.query<Outcome>('select * from private.import_ciqual($1)', [
        edition,
      ]);
      if (dryRun) throw new DryRun(outcomes);
      return outcomes;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.outcomes;
    throw error;
  }
}
