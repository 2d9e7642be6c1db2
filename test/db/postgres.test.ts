import { expect, test } from 'vitest';
import { hasProfiler, profile, startProfiler } from '../support/profiler.ts';
import { describeSqlTests } from '../support/sqlTests.ts';

/** Least share (%) of the statements of all PL/pgSQL functions that the SQL tests must run. */
const wanted = 95;
const counted = await hasProfiler();
const statements = new Map<string, boolean>();

describeSqlTests('postgres', counted ? { before: startProfiler, after: takeProfile } : {});

async function takeProfile(...[session]: Parameters<typeof profile>): Promise<void> {
  for (const [place, ran] of await profile(session))
    statements.set(place, ran || statements.get(place) === true);
}

test(`the SQL tests run ${wanted} % of the statements of PL/pgSQL`, (context) => {
  if (!counted) context.skip('this PostgreSQL has no plpgsql_check, whose profiler counts them');
  const missed = [...statements].filter(([, ran]) => !ran).map(([place]) => place);
  const share = 100 - (100 * missed.length) / statements.size;
  console.log(`PL/pgSQL: ${share.toFixed(1)} % of ${statements.size} statements ran`);
  expect(share, `not run:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(wanted);
});
