import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../shared/refusal.ts';
import type { Session } from './session.ts';

/** The table where the Supabase CLI notes the SQL files it has loaded beside the migrations. */
const record = 'supabase_migrations.seed_files';
/** Backups, maintenance and health: assembled from supabase/schemas, as the migrations are. */
const name = 'backup_and_maintenance.sql';

interface FunctionsFile {
  /** How the record names the file, wherever the project lies. */
  path: string;
  sql: string;
  hash: string;
}

/** The file of functions of a folder; none where there is no such file. */
export function readFunctions(folder: string): FunctionsFile | undefined {
  const file = join(folder, name);
  if (!existsSync(file)) return undefined;
  const sql = readFileSync(file, 'utf8');
  const hash = createHash('sha256').update(sql).digest('hex');
  return { path: `supabase/functions/${name}`, sql, hash };
}

/** The file is a transaction of its own, so that psql alone can load it: all of it is installed or none. */
async function install(session: Session, { path, sql, hash }: FunctionsFile): Promise<void> {
  try {
    await session.exec(sql);
  } catch (error) {
    await session.exec('rollback');
    const { message } = error as Error;
    throw new Refusal(`Le fichier ${path} a été refusé par la base : ${message}.`, {
      cause: error,
    });
  }
  await session.query(
    `insert into ${record} (path, hash) values ($1, $2)
     on conflict (path) do update set hash = excluded.hash`,
    [path, hash],
  );
}

/**
 * Installs the file of functions, which no migration loads, when its content has changed. It is written
 * to be repeatable (create or replace). Returns whether it was installed.
 */
export async function installFunctions(session: Session, folder: string): Promise<boolean> {
  const file = readFunctions(folder);
  if (file === undefined) return false;
  await session.exec(`
    create schema if not exists supabase_migrations;
    create table if not exists ${record} (path text primary key, hash text not null);
  `);
  const [known] = await session.query<{ hash: string }>(
    `select hash from ${record} where path = $1`,
    [file.path],
  );
  if (known?.hash === file.hash) return false;
  await install(session, file);
  return true;
}
