import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../shared/refusal.ts';
import { inTransaction, type Session } from './session.ts';

/** The table where the Supabase CLI notes the SQL files it has loaded beside the migrations. */
const record = 'supabase_migrations.seed_files';

interface FunctionsFile {
  /** How the record names the file, wherever the project lies. */
  path: string;
  sql: string;
  hash: string;
}

/** The SQL files of a folder in alphabetical order; none where there is no such folder. */
export function readFunctions(folder: string): FunctionsFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8');
    const hash = createHash('sha256').update(sql).digest('hex');
    return { path: `supabase/functions/${name}`, sql, hash };
  });
}

async function install(session: Session, { path, sql, hash }: FunctionsFile): Promise<void> {
  try {
    await session.exec(sql);
  } catch (error) {
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
 * Installs the files of functions, which no migration loads, whose content has changed: all of them
 * or none. They are written to be repeatable (create or replace). Returns whether anything was installed.
 */
export async function installFunctions(session: Session, folder: string): Promise<boolean> {
  const files = readFunctions(folder);
  await session.exec(`
    create schema if not exists supabase_migrations;
    create table if not exists ${record} (path text primary key, hash text not null);
  `);
  const known = await session.query<{ path: string; hash: string }>(
    `select path, hash from ${record}`,
  );
  const installed = new Map(known.map(({ path, hash }) => [path, hash]));
  const changed = files.filter(({ path, hash }) => installed.get(path) !== hash);
  if (changed.length === 0) return false;
  await inTransaction(session, async () => {
    // The order of the files is not that in which functions need each other.
    await session.exec('set local check_function_bodies = off');
    for (const file of changed) await install(session, file);
  });
  return true;
}
