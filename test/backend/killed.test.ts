import { expect, test } from 'vitest';
import { killPglite } from '../support/kills/killPglite.ts';
import { killPostgres } from '../support/kills/killPostgres.ts';
import { seed } from '../support/kills/random.ts';

// A few, to notice a break; `npm run bench -- kills` takes many.
test(`killed at random moments, a database is as before or as after (KILL_SEED=${seed})`, async () => {
  expect(await killPostgres(6, seed)).toBeLessThanOrEqual(3);
});

test(`so is an embedded one whose process is killed (KILL_SEED=${seed})`, async () => {
  expect(await killPglite(1, seed)).toBeLessThanOrEqual(1);
});
