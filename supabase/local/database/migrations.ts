import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSqlStatements } from '@supabase/lite';
import { Refusal } from '../shared/refusal.ts';
import { inTransaction, type Session } from './session.ts';

interface Migration {
  version: string;
  name: string;
  file: string;
}

const historyTable = 'supabase_migrations.schema_migrations';
/** Any constant: it keeps two servers from migrating one database at the same time. */
const lockKey = 20_260_101;

/**
 * The migrations of a folder in the order of their numbers; other files are left alone. Read at once:
 * while PGlite starts, its own work fills the threads that would read them in the background.
 */
export function listMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const [, version, name] = /^(\d+)_(.+)\.sql$/.exec(file) ?? [];
      return version === undefined || name === undefined ? [] : [{ version, name, file }];
    });
}

function describe(error: unknown): string {
  const { message, where } = error as { message?: string; where?: string };
  return [message ?? String(error), where?.split('\n')[0]].filter(Boolean).join(' — ');
}

/** Applies one migration and its record, as `supabase db push` writes it, in one transaction. */
async function apply(session: Session, folder: string, migration: Migration): Promise<void> {
  const { version, name, file } = migration;
  const sql = readFileSync(join(folder, file), 'utf8');
  try {
    await inTransaction(session, async () => {
      await session.exec(sql);
      await session.query(
        `insert into ${historyTable} (version, name, statements) values ($1, $2, $3)`,
        [version, name, splitSqlStatements(sql)],
      );
    });
  } catch (error) {
    throw new Refusal(
      `La migration ${file} a échoué et a été annulée en entier : ${describe(error)}.`,
      { cause: error },
    );
  }
}

/**
 * Applies the migrations that the database has not recorded yet and returns their file names.
 * Throws a `Refusal` naming the file that failed; those before it stay, it leaves nothing.
 *
 * @param settings settings of the session that migrations read, such as `app.sample_data`
 */
export async function migrate(
  session: Session,
  folder: string,
  settings: Record<string, string>,
): Promise<string[]> {
  for (const [name, value] of Object.entries(settings)) {
    await session.query('select set_config($1, $2, false)', [name, value]);
  }
  await session.query('select pg_advisory_lock($1)', [lockKey]);
  try {
    const rows = await session.query<{ version: string }>(`select version from ${historyTable}`);
    const applied = new Set(rows.map((row) => row.version));
    const pending = listMigrations(folder).filter(({ version }) => !applied.has(version));
    for (const migration of pending) await apply(session, folder, migration);
    return pending.map(({ file }) => file);
  } finally {
    await session.query('select pg_advisory_unlock($1)', [lockKey]);
    for (const name of Object.keys(settings)) await session.exec(`reset ${name}`);
  }
}
