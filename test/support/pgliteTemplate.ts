import {
  existsSync,
  openAsBlob,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pgtap } from '@electric-sql/pglite/pgtap';
import { createBackend } from '../../supabase/local/api/createBackend.ts';
import { generateKeys } from '../../supabase/local/api/keys.ts';
import { templateHash, type EngineOptions } from './template.ts';

const prefix = 'console-pglite-';
/** Archives (40 MB each) of migrations that have changed since are removed after this time (ms). */
const kept = 2 * 3_600_000;

function removeOld(): void {
  for (const name of readdirSync(tmpdir())) {
    const path = join(tmpdir(), name);
    if (!name.startsWith(prefix)) continue;
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > kept) rmSync(path, { force: true });
  }
}

/** Boots PGlite once in memory and keeps the archive of its files for the next tests. */
async function make(file: string, sampleData: boolean): Promise<void> {
  const database = { driver: 'pglite', dataDir: 'memory://', extensions: { pgtap } } as const;
  const keys = await generateKeys();
  const backend = await createBackend({ database, keys, siteUrl: 'http://127.0.0.1', sampleData });
  await backend.withSession(async (session) => {
    await session.exec('create extension pgtap with schema extensions');
  });
  if (backend.database.driver !== 'pglite') throw new Error('expected PGlite');
  const archive = await backend.database.connection.driver.dumpDataDir('none');
  await backend.close();
  removeOld();
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, new Uint8Array(await archive.arrayBuffer()));
  renameSync(draft, file);
}

/** The archive of a database that has just been booted, kept between runs by its content. */
export async function pgliteTemplate(options: EngineOptions): Promise<Blob> {
  const file = join(tmpdir(), `${prefix}${templateHash(options)}.tar`);
  if (!existsSync(file)) await make(file, options.sampleData ?? true);
  return openAsBlob(file);
}
