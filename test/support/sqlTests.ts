import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../supabase/local/shared/paths.ts';
import type { Session } from '../../supabase/local/database/session.ts';
import { openEngine, type EngineName, type TestEngine } from './backend.ts';
import { holdSession, type HeldSession } from './holdSession.ts';
import { readTap } from './tap.ts';
import { smallCrowd } from './template.ts';

const folder = join(root, 'supabase/tests');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const scripts = readdirSync(folder).filter((name) => name.endsWith('.sql'));
/** Files with a leading underscore hold what tests share; they are loaded before each. */
const shared = scripts.filter((name) => name.startsWith('_'));
export const sqlTests = scripts.filter((name) => !name.startsWith('_'));

/** A file asks for the small crowd in its first lines, where it restores or erases everybody's rows. */
const onSmallCrowd = (name: string) => /^-- On a small crowd:/m.test(read(name));
const crowds = [
  { crowd: 'the whole sample', files: sqlTests.filter((name) => !onSmallCrowd(name)), options: {} },
  {
    crowd: 'a small crowd',
    files: sqlTests.filter(onSmallCrowd),
    options: { samplePeople: smallCrowd },
  },
];

/** The engine has pgTAP already, as an extension or as plain functions. */
const withoutExtension = (sql: string) => sql.replace(/create extension[^;]*pgtap[^;]*;/gi, '');

/** Runs a file in a transaction that is always rolled back. */
async function run(session: Session, name: string) {
  await session.exec('begin');
  try {
    await session.exec('set local search_path = public, extensions');
    return readTap(await session.exec(withoutExtension([...shared, name].map(read).join('\n'))));
  } finally {
    await session.exec('rollback; reset role; reset search_path');
  }
}

/** Where the lines of a test are kept for the comparison of the engines, in the folder of the run. */
export const outputFile = (engine: EngineName, name: string) =>
  join(process.env.TAP_FOLDER ?? '', engine, `${name}.tap`);

interface Hooks {
  /** Runs in the session that all tests of a crowd share, before the first of them. */
  before?: (session: Session, engine: TestEngine) => Promise<void>;
  /** Runs in the same session after the last. */
  after?: (session: Session) => Promise<void>;
}

/** Every SQL test on an engine, one test of the run for each file. */
export function describeSqlTests(engineName: EngineName, hooks: Hooks = {}): void {
  describe.each(crowds)(`SQL tests on ${engineName}, $crowd`, ({ files, options }) => {
    let engine: TestEngine;
    let held: HeldSession;
    beforeAll(async () => {
      engine = await openEngine(engineName, options);
      held = await holdSession(engine);
      await hooks.before?.(held.session, engine);
    });
    afterAll(async () => {
      await hooks.after?.(held.session);
      held.release();
      await engine.close();
    });

    test.each(files)('%s', async (name) => {
      const { lines, problems } = await run(held.session, name);
      const file = outputFile(engineName, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, lines.join('\n'));
      expect(problems.join('\n')).toBe('');
    });
  });
}
