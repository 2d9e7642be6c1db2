import { InMemoryEmailDriver } from '@supabase/lite';
import { pgtap } from '@electric-sql/pglite/pgtap';
import type { DatabaseTarget } from '../../supabase/local/database/connect.ts';
import { createBackend } from '../../supabase/local/api/createBackend.ts';
import { asAdmin, dropDatabase, randomName, urlOf } from '../../supabase/local/cluster/database.ts';
import { generateKeys, type Keys } from '../../supabase/local/api/keys.ts';
import type { Session } from '../../supabase/local/database/session.ts';
import { pgliteTemplate } from './pgliteTemplate.ts';
import { testServerUrl } from './postgres.ts';
import { postgresTemplate } from './postgresTemplate.ts';
import type { EngineOptions } from './template.ts';

export type EngineName = 'pglite' | 'postgres';
export const engineNames: EngineName[] = ['pglite', 'postgres'];
export const testSite = 'http://127.0.0.1:5999';

/** A database of its own, booted as in production, with the API over it. */
export interface TestEngine extends Session {
  name: EngineName;
  /** Answers an API request; a path such as `/rest/v1/foods` is enough. */
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  keys: Keys;
  mail: InMemoryEmailDriver;
  withSession: <T>(work: (session: Session) => Promise<T>) => Promise<T>;
  /** The address of the database, as the owner `postgres`; undefined on PGlite. */
  url: string | undefined;
  close: () => Promise<void>;
}

/** Copies a database that has just been booted, on PostgreSQL. */
export async function copyDatabase(
  options: EngineOptions,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const adminUrl = await testServerUrl();
  const template = await postgresTemplate(adminUrl, options);
  const name = randomName('console_test');
  // Small databases are copied through the log of changes; large ones file by file.
  const strategy = options.large === undefined ? '' : 'strategy file_copy';
  await asAdmin(adminUrl, async (sql) => {
    await sql.unsafe(`create database ${name} template ${template} ${strategy} owner postgres`);
  });
  return { url: urlOf(adminUrl, name, 'postgres'), drop: () => dropDatabase(adminUrl, name) };
}

async function openDatabase(
  name: EngineName,
  options: EngineOptions,
): Promise<{ target: DatabaseTarget; url?: string; drop: () => Promise<void> }> {
  if (name === 'pglite') {
    const loadDataDir = await pgliteTemplate(options);
    return {
      target: { driver: 'pglite', dataDir: 'memory://', extensions: { pgtap }, loadDataDir },
      drop: () => Promise.resolve(),
    };
  }
  const { url, drop } = await copyDatabase(options);
  return { target: { driver: 'postgres', url }, url, drop };
}

/** Opens one engine with a database of its own; `close` drops it. */
export async function openEngine(
  name: EngineName,
  options: EngineOptions = {},
): Promise<TestEngine> {
  const { target, url, drop } = await openDatabase(name, options);
  const keys = await generateKeys();
  const mail = new InMemoryEmailDriver();
  const backend = await createBackend({
    sampleData: true,
    ...options,
    database: target,
    keys,
    siteUrl: testSite,
    mail,
  });
  return {
    name,
    url,
    keys,
    mail,
    withSession: backend.withSession,
    query: (sql, params) => backend.withSession((session) => session.query(sql, params)),
    exec: (script) => backend.withSession((session) => session.exec(script)),
    fetch: (path, init) => backend.fetch(new Request(new URL(path, testSite), init)),
    close: async () => {
      await backend.close();
      await drop();
    },
  };
}
