import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outputFile, sqlTests } from '../support/sqlTests.ts';

/** What an engine said, or undefined where the test did not come to its end there. */
function said(...output: Parameters<typeof outputFile>): string | undefined {
  const file = outputFile(...output);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

test.each(sqlTests)('%s says the same on both engines', (name) => {
  expect(said('pglite', name)).toBeDefined();
  expect(said('pglite', name)).toEqual(said('postgres', name));
});
