import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../shared/refusal.ts';
import { listMigrations } from './migrations.ts';
import type { DatabaseConnection, Session } from './session.ts';

interface Recorded {
  version: string;
  statements: string | null;
}

const wayOut: Record<DatabaseConnection['driver'], string> = {
  pglite: 'lancez npm run db:reset, qui la refait et en efface les données',
  postgres: 'créez-en une nouvelle et nommez-la dans DATABASE_URL',
};

/**
 * What statements say, whoever has cut them out of their file: without lines of comment, space, and the
 * semicolons that one client records and another does not.
 */
function gist(sql: string): string {
  const lines = sql.split('\n').map((line) => line.trim());
  const said = lines.filter((line) => !line.startsWith('--'));
  return said.join('').replaceAll(' ', '').replaceAll(';', '');
}

async function recorded(session: Session): Promise<Recorded[]> {
  const [table] = await session.query<{ found: boolean }>(
    "select to_regclass('supabase_migrations.schema_migrations') is not null as found",
  );
  if (!table?.found) return [];
  return session.query<Recorded>(
    `select version, array_to_string(statements, chr(10)) as statements
     from supabase_migrations.schema_migrations order by version`,
  );
}

/**
 * Refuses a database that was made by other migrations than those of the folder: their numbers may be
 * the same. What it holds is not what the console expects, and no later migration would change that.
 */
export async function refuseOtherHistory(
  session: Session,
  driver: DatabaseConnection['driver'],
  folder: string,
): Promise<void> {
  const files = new Map(
    listMigrations(folder).map(({ version, file }) => [version, join(folder, file)]),
  );
  const others = (await recorded(session)).filter(({ version, statements }) => {
    const file = files.get(version);
    return file === undefined || gist(readFileSync(file, 'utf8')) !== gist(statements ?? '');
  });
  if (others.length === 0) return;
  const versions = others.map(({ version }) => version).join(', ');
  throw new Refusal(
    `Cette base a été faite par d’autres migrations (${versions}) : ${wayOut[driver]}.`,
  );
}
