import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createHostedLike,
  dropDatabase,
  randomName,
} from '../../../supabase/local/cluster/database.ts';
import type { EngineName } from '../../support/backend.ts';
import { testServerUrl } from '../../support/postgres.ts';
import { runConsole, type RunningConsole } from '../../support/runConsole.ts';

/** A new PostgreSQL database like hosted Supabase's, and what drops it. */
async function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const adminUrl = await testServerUrl();
  const name = randomName('console_e2e');
  const url = await createHostedLike(adminUrl, name);
  return { url, drop: () => dropDatabase(adminUrl, name) };
}

/** The whole console with sample data on an engine of its own; `stop` leaves nothing behind. */
export async function startConsole(engine: EngineName): Promise<RunningConsole> {
  const folder = mkdtempSync(join(tmpdir(), 'console-e2e-'));
  const database = engine === 'postgres' ? await emptyDatabase() : undefined;
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
