import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../supabase/local/shared/paths.ts';
import { engineNames, openEngine, type TestEngine } from '../support/backend.ts';
import { readTap } from '../support/tap.ts';

const folder = join(root, 'supabase/tests');
const scripts = readdirSync(folder).filter((name) => name.endsWith('.sql'));
/** Files with a leading underscore hold what tests share; they are loaded before each. */
const files = scripts.filter((name) => !name.startsWith('_'));
const shared = scripts.filter((name) => name.startsWith('_'));
const outputs = new Map<string, string[]>();

/** The engine has pgTAP already, as an extension or as plain functions. */
const withoutExtension = (sql: string) => sql.replace(/create extension[^;]*pgtap[^;]*;/gi, '');

/** Runs a file in a transaction that is always rolled back. */
async function runFile(engine: TestEngine, name: string) {
  const script = withoutExtension(
    [...shared, name].map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'),
  );
  return engine.withSession(async (session) => {
    await session.exec('begin');
    try {
      await session.exec('set local search_path = public, extensions');
      return readTap(await session.exec(script));
    } finally {
      await session.exec('rollback; reset role; reset search_path');
    }
  });
}

describe.each(engineNames)('SQL tests on %s', (engineName) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine(engineName);
  });
  afterAll(() => engine.close());

  test.each(files)('%s', async (name) => {
    const { lines, problems } = await runFile(engine, name);
    outputs.set(`${engineName} ${name}`, lines);
    expect(problems.join('\n')).toBe('');
  });
});

describe('SQL tests on both engines', () => {
  test.each(files)('%s says the same', (name) => {
    const [pglite, postgres] = engineNames.map((engine) => outputs.get(`${engine} ${name}`));
    expect(pglite).toBeDefined();
    expect(pglite).toEqual(postgres);
  });
});
