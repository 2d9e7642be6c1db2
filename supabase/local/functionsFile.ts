import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Refusal } from './refusal.ts';
import { inTransaction, type Session } from './sql.ts';

/** The table where the Supabase CLI notes the SQL files it has loaded beside the migrations. */
const record = 'supabase_migrations.seed_files';
const path = 'supabase/functions/backup_and_maintenance.sql';

/**
 * Installs the functions file, which no migration loads, whenever its content has changed. The file
 * is written to be repeatable (create or replace). Returns whether anything was installed.
 */
export async function installFunctions(session: Session, file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  const sql = await readFile(file, 'utf8');
  const hash = createHash('sha256').update(sql).digest('hex');
  await session.exec(`
    create schema if not exists supabase_migrations;
    create table if not exists ${record} (path text primary key, hash text not null);
  `);
  const known = await session.query(`select from ${record} where path = $1 and hash = $2`, [
    path,
    hash,
  ]);
  if (known.length > 0) return false;
  try {
    await inTransaction(session, async () => {
      await session.exec(sql);
      await session.query(
        `insert into ${record} (path, hash) values ($1, $2)
         on conflict (path) do update set hash = excluded.hash`,
        [path, hash],
      );
    });
  } catch (error) {
    const { message } = error as Error;
    throw new Refusal(`Le fichier ${path} a été refusé par la base : ${message}.`, {
      cause: error,
    });
  }
  return true;
}
