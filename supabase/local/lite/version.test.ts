import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../database/connect.ts';
import { root } from '../shared/paths.ts';

/**
 * The version whose inside this folder knows. On a change: read each file here against the new one,
 * run the tests of `test/backend`, which hold what the API answers, then write the new version here.
 */
const known = '0.10.0';

test('the library is the version whose inside this folder knows', () => {
  const file = join(root, 'node_modules/@supabase/lite/package.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: known });
});

test('its connections have the members that this folder sets', async () => {
  const { connection } = await connect({ driver: 'pglite', dataDir: 'memory://' });
  try {
    expect(connection).toMatchObject({
      rlsState: expect.any(String) as string,
      config: expect.any(Object) as object,
      applyJwtSessionContext: expect.any(Function) as () => void,
      applyRpcRequestGucs: expect.any(Function) as () => void,
    });
  } finally {
    await connection.close();
  }
});
