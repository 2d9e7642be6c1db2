import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from '../database/folderLock.ts';
import type { ApiConfig, ServerConfig } from '../shared/config.ts';
import { Refusal } from '../shared/refusal.ts';
import { createBackend, type Backend } from './createBackend.ts';
import { loadKeys } from './keys.ts';
import type { PageConfig } from './pageConfig.ts';

/** The API that the console talks to, opened as the configuration says. */
export interface Api {
  page: PageConfig;
  /** Absent when the API is a hosted Supabase project. */
  backend?: Backend;
  close: () => Promise<void>;
}

/**
 * Creates the files of an embedded database. A first start that is cut short leaves files that can
 * never be opened again; the marker tells them apart, so that the next start begins anew.
 */
async function withFreshFiles<T>(folder: string, open: () => Promise<T>): Promise<T> {
  const marker = `${folder}.unfinished`;
  if (existsSync(marker)) rmSync(folder, { recursive: true, force: true });
  if (existsSync(folder)) return open();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(marker, '');
  const opened = await open();
  rmSync(marker);
  return opened;
}

type Embedded = Extract<ApiConfig, { kind: 'embedded' }>;
type Postgres = Extract<ApiConfig, { kind: 'postgres' }>;

async function openEmbedded({ dataDir, sampleData }: Embedded, siteUrl: string): Promise<Api> {
  const release = lockFolder(dataDir);
  const keys = await loadKeys(join(dataDir, 'keys.json'));
  const folder = join(dataDir, 'pglite');
  const backend = await withFreshFiles(folder, () =>
    createBackend({
      database: { driver: 'pglite', dataDir: folder },
      schemaFile: `${folder}.schema`,
      keys,
      siteUrl,
      sampleData,
    }),
  );
  const close = async () => {
    await backend.close();
    release();
  };
  return { page: { key: keys.publishableKey }, backend, close };
}

async function openPostgres(
  { url, keysFile, sampleData }: Postgres,
  siteUrl: string,
): Promise<Api> {
  const keys = await loadKeys(keysFile);
  try {
    const database = { driver: 'postgres', url } as const;
    const backend = await createBackend({ database, keys, siteUrl, sampleData });
    return { page: { key: keys.publishableKey }, backend, close: backend.close };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const { host } = new URL(url);
    throw new Refusal(`La base ${host} de DATABASE_URL refuse : ${message || code}.`, {
      cause: error,
    });
  }
}

export function openConfiguredApi({ api, siteUrl }: ServerConfig): Promise<Api> {
  switch (api.kind) {
    case 'hosted':
      return Promise.resolve({
        page: { url: api.url, key: api.anonKey },
        close: () => Promise.resolve(),
      });
    case 'embedded':
      return openEmbedded(api, siteUrl);
    case 'postgres':
      return openPostgres(api, siteUrl);
  }
}
