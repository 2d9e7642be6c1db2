import { startThrowaway, type ThrowawayServer } from '../../supabase/local/cluster/throwaway.ts';

let running: Promise<ThrowawayServer> | undefined;

/**
 * The PostgreSQL server of the tests, as its superuser: TEST_DATABASE_URL, else one that is started
 * on first use and ends with `stopTestServer`. Vitest starts one for all its workers (globalSetup).
 */
export async function testServerUrl(): Promise<string> {
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL;
  running ??= startThrowaway();
  return (await running).adminUrl;
}

export async function stopTestServer(): Promise<void> {
  await (await running)?.stop();
  running = undefined;
}
