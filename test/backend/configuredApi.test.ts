import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openConfiguredApi } from '../../supabase/local/api/configuredApi.ts';
import { testSite } from '../support/backend.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'console-open-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test('a first start that was interrupted begins anew, and gives the folder back', async () => {
  mkdirSync(join(dataDir, 'pglite/base'), { recursive: true });
  writeFileSync(join(dataDir, 'pglite/PG_VERSION'), '17\n');
  writeFileSync(join(dataDir, 'pglite.unfinished'), '');
  const api = await openConfiguredApi({
    host: '127.0.0.1',
    port: 5999,
    siteUrl: testSite,
    api: { kind: 'embedded', dataDir, sampleData: false },
  });
  const rows = await api.backend?.withSession((session) =>
    session.query<{ foods: number }>('select count(*)::int as foods from public.foods'),
  );
  await api.close();
  expect(rows?.[0]?.foods).toBeGreaterThan(0);
  expect(existsSync(join(dataDir, 'pglite.unfinished'))).toBe(false);
  expect(existsSync(join(dataDir, 'lock'))).toBe(false);
});
