import { stopTestServer, testServerUrl } from './postgres.ts';

/** One PostgreSQL server for all workers of a test run: they inherit its address. */
export async function setup(): Promise<() => Promise<void>> {
  process.env.TEST_DATABASE_URL = await testServerUrl();
  return async () => {
    delete process.env.TEST_DATABASE_URL;
    await stopTestServer();
  };
}
