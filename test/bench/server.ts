import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBinaries } from '../../supabase/local/cluster/binaries.ts';
import { asAdmin, dropDatabase } from '../../supabase/local/cluster/database.ts';
import { startThrowaway, type ThrowawayServer } from '../../supabase/local/cluster/throwaway.ts';
import { unprivilegedUser } from '../../supabase/local/cluster/unprivileged.ts';
import { root } from '../../supabase/local/shared/paths.ts';

const data = join(root, '.data');

/** The folder of the server's version, whose files no other version reads. */
function folderOfVersion(): string {
  const said = execFileSync(join(findBinaries().folder, 'postgres'), ['--version'], {
    encoding: 'utf8',
  });
  return join(data, 'bench', `postgresql-${/\d+/.exec(said)?.[0] ?? ''}`);
}

/** Drops what a run that was cut short has left: copies, and databases that cost little to make. */
async function removeLeftovers(adminUrl: string): Promise<void> {
  const left = await asAdmin(
    adminUrl,
    (sql) => sql<{ name: string }[]>`
      select datname as name from pg_database where datname ~ '^console_test_'`,
  );
  for (const { name } of left) await dropDatabase(adminUrl, name);
}

/**
 * Starts the PostgreSQL of the benchmark, for all who ask for the tests' server. Its large databases stay
 * in `.data/bench` for the next run, while what makes them is unchanged.
 */
export async function startBenchServer(): Promise<ThrowawayServer> {
  const folder = folderOfVersion();
  mkdirSync(folder, { recursive: true });
  // Run as root, the server is another user's, who must get through to its folder.
  if (unprivilegedUser() !== undefined) chmodSync(data, 0o711);
  const server = await startThrowaway(folder);
  process.env.TEST_DATABASE_URL = server.adminUrl;
  await removeLeftovers(server.adminUrl);
  return server;
}
