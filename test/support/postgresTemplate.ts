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
async function make(adminUrl: string, name: string, sampleData: boolean): Promise<void> {
  const draft = `${name}_draft`;
  const url = await createHostedLike(adminUrl, draft);
  await asAdmin(urlOf(adminUrl, draft), installPgtap);
  const keys = await generateKeys();
  const siteUrl = 'http://127.0.0.1';
  const backend = await createBackend({
    database: { driver: 'postgres', url },
    keys,
    siteUrl,
    sampleData,
  });
  await backend.close();
  await asAdmin(adminUrl, (sql) => sql.unsafe(`alter database ${draft} rename to ${name}`));
}

/** The name of a database that has just been booted, to be copied with `create database`. */
export async function postgresTemplate(adminUrl: string, options: EngineOptions): Promise<string> {
  const name = `console_test_${templateHash(options)}`;
  await asAdmin(adminUrl, async (sql) => {
    await sql`select pg_advisory_lock(${lockKey})`;
    if (await exists(adminUrl, name)) return;
    await sql.unsafe(`drop database if exists ${name}_draft with (force)`);
    await make(adminUrl, name, options.sampleData ?? true);
  });
  return name;
}
