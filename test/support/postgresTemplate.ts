import type postgres from 'postgres';
import { createBackend } from '../../supabase/local/api/createBackend.ts';
import { asAdmin, createHostedLike, urlOf } from '../../supabase/local/cluster/database.ts';
import { generateKeys } from '../../supabase/local/api/keys.ts';
import { installPgtap } from './pgtap.ts';
import { templateHash, type EngineOptions } from './template.ts';

/** Any constant: workers wait for the one that makes the template they all want. */
const lockKey = 20_260_102;

async function exists(adminUrl: string, name: string): Promise<boolean> {
  return asAdmin(adminUrl, async (sql) => {
    const rows = await sql`select from pg_database where datname = ${name}`;
    return rows.length > 0;
  });
}

/** Boots the backend once in an empty database, as `postgres`, then keeps it for copying. */
async function make(adminUrl: string, name: string, options: EngineOptions): Promise<void> {
  const draft = `${name}_draft`;
  const url = await createHostedLike(adminUrl, draft);
  await asAdmin(urlOf(adminUrl, draft), installPgtap);
  const keys = await generateKeys();
  const siteUrl = 'http://127.0.0.1';
  const database = { driver: 'postgres', url } as const;
  const backend = await createBackend({ sampleData: true, ...options, database, keys, siteUrl });
  await backend.close();
  const { large } = options;
  // Resting triggers, as generators do, is the superuser's right.
  if (large !== undefined)
    await asAdmin(urlOf(adminUrl, draft), (sql) => sql.unsafe(large.script).simple());
  await asAdmin(adminUrl, (sql) => sql.unsafe(`alter database ${draft} rename to ${name}`));
}

/** Drops what was not finished, or was made by an older generator. */
async function removeOld(sql: postgres.Sql, prefix: string): Promise<void> {
  const old = await sql<{ name: string }[]>`
    select datname as name from pg_database where starts_with(datname, ${prefix})`;
  for (const { name } of old) await sql.unsafe(`drop database ${name} with (force)`);
}

/** The name of a database that has just been booted, to be copied with `create database`. */
export async function postgresTemplate(adminUrl: string, options: EngineOptions): Promise<string> {
  const { large } = options;
  const family = large === undefined ? 'console_test_' : `console_large_${large.name}_`;
  const name = `${family}${templateHash(options)}`;
  await asAdmin(adminUrl, async (sql) => {
    await sql`select pg_advisory_lock(${lockKey}, hashtext(${name}))`;
    if (await exists(adminUrl, name)) return;
    await removeOld(sql, large === undefined ? `${name}_draft` : family);
    await make(adminUrl, name, options);
  });
  return name;
}
