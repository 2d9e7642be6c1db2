import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyDatabase, type EngineName } from '../../support/backend.ts';
import { pgliteArchive } from '../../support/pgliteTemplate.ts';
import { runConsole, type RunningConsole } from '../../support/runConsole.ts';

/** Puts the sample's embedded database where the console looks for its own. */
async function unpackDatabase(dataDir: string): Promise<void> {
  const folder = join(dataDir, 'pglite');
  mkdirSync(folder, { mode: 0o700 });
  execFileSync('tar', ['-xf', await pgliteArchive({}), '-C', folder]);
}

/**
 * The whole console on an engine of its own, which has the sample data already: the test of `npm start`
 * begins with nothing. `stop` leaves nothing behind.
 */
export async function startConsole(engine: EngineName): Promise<RunningConsole> {
  const folder = mkdtempSync(join(tmpdir(), 'console-e2e-'));
  const database = engine === 'postgres' ? await copyDatabase({}) : undefined;
  if (database === undefined) await unpackDatabase(folder);
  const running = await runConsole({
    DATA_DIR: folder,
    SAMPLE_DATA: 'on',
    DATABASE_URL: database?.url ?? '',
    SUPABASE_URL: '',
    SUPABASE_ANON_KEY: '',
  });
  return {
    ...running,
    stop: async () => {
      await running.stop();
      await database?.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
