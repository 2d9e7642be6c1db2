import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createBackend, type Backend } from '../../supabase/local/api/createBackend.ts';
import { loadKeys } from '../../supabase/local/api/keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'console-schema-'));
const schemaFile = join(folder, 'pglite.schema');
const empty = join(folder, 'nothing');

beforeAll(() => {
  mkdirSync(empty);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function pgliteOf({ database }: Backend) {
  if (database.driver !== 'pglite') throw new Error('This is about the embedded engine.');
  return database.connection.driver;
}

/** Opens the database of the folder, has it changed by its owner, then asks the API for a table. */
async function answerAfter(change: string) {
  const backend = await createBackend({
    database: { driver: 'pglite', dataDir: join(folder, 'pglite') },
    keys: await loadKeys(join(folder, 'keys.json')),
    siteUrl: 'http://127.0.0.1:5173',
    sampleData: false,
    schemaFile,
    migrationsDir: empty,
    functionsDir: empty,
  });
  // The library prints what it refuses.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const statements = vi.spyOn(pgliteOf(backend), 'query');
  try {
    const headers = { apikey: backend.keys.publishableKey };
    const request = () => new Request('http://127.0.0.1:5173/rest/v1/notes', { headers });
    const response = await backend.fetch(request());
    const rows: unknown = await response.json();
    const read = statements.mock.calls.some(([sql]) => sql.includes('pg_constraint'));
    vi.restoreAllMocks();
    await backend.withSession((session) => session.exec(change));
    return { status: response.status, rows, read };
  } finally {
    await backend.close();
  }
}

test('the schema is read once, and again as soon as it has changed', async () => {
  const made =
    'create table public.notes (id integer); grant select on public.notes to anon; insert into public.notes values (1)';
  expect(await answerAfter(made)).toMatchObject({ status: 404, read: true });
  expect(await answerAfter('')).toEqual({ status: 200, rows: [{ id: 1 }], read: true });
  expect(await answerAfter('')).toEqual({ status: 200, rows: [{ id: 1 }], read: false });
  expect(await answerAfter("alter table public.notes add text text default 'a'")).toMatchObject({
    read: false,
  });
  expect(await answerAfter('drop table public.notes')).toEqual({
    status: 200,
    rows: [{ id: 1, text: 'a' }],
    read: true,
  });
  expect(await answerAfter('')).toMatchObject({ status: 404, read: true });
});

test('a file that was cut short, or is another database’s, is read as nothing', async () => {
  expect(existsSync(schemaFile)).toBe(true);
  appendFileSync(schemaFile, '{"half":');
  expect(await answerAfter('')).toMatchObject({ status: 404, read: true });
  writeFileSync(schemaFile, 'another database\n{}');
  expect(await answerAfter('')).toMatchObject({ status: 404, read: true });
  expect(await answerAfter('')).toMatchObject({ status: 404, read: false });
});
