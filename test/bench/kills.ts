import { killPglite } from '../support/kills/killPglite.ts';
import { killPostgres } from '../support/kills/killPostgres.ts';
import { seed } from '../support/kills/random.ts';
import type { Row } from './table.ts';

/** Many kills at random moments of backups and restores; one that leaves half of anything throws. */
export async function killRows(): Promise<Row[]> {
  const sessions = 40;
  const processes = 10;
  const done = {
    postgres: await killPostgres(sessions, seed),
    pglite: await killPglite(processes, seed),
  };
  return [
    {
      what: `PostgreSQL: sessions ended (KILL_SEED=${seed})`,
      measured: `${sessions}, the database whole after each`,
      against: `${done.postgres} restores were over by then`,
    },
    {
      what: `PGlite: processes killed (KILL_SEED=${seed})`,
      measured: `${processes}, the folder whole after each`,
      against: `${done.pglite} restores were over by then`,
    },
  ];
}
