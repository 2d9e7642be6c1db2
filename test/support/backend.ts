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
  const adminUrl = await testServerUrl();
  const template = await postgresTemplate(adminUrl, options);
  const database = randomName('console_test');
  await asAdmin(adminUrl, async (sql) => {
    await sql.unsafe(`create database ${database} template ${template} owner postgres`);
  });
  const url = urlOf(adminUrl, database, 'postgres');
  return {
    target: { driver: 'postgres', url },
    url,
    drop: () => dropDatabase(adminUrl, database),
  };
}

/** Opens one engine with a database of its own; `close` drops it. */
export async function openEngine(
  name: EngineName,
  options: EngineOptions = {},
): Promise<TestEngine> {
  const { target, url, drop } = await openDatabase(name, options);
  const keys = await generateKeys();
  const mail = new InMemoryEmailDriver();
  const sampleData = options.sampleData ?? true;
  const backend = await createBackend({
    database: target,
    keys,
    siteUrl: testSite,
    sampleData,
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

/** Opens both engines: what is promised holds on each of them. */
export const openEngines = (options: EngineOptions = {}): Promise<TestEngine[]> =>
  Promise.all(engineNames.map((name) => openEngine(name, options)));
