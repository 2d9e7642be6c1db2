import { longestStep } from '../shared/longestStep.ts';
import type { Session } from './session.ts';

const name = 'statement_timeout';

/** What the role of this session was told for this database, such as `1h`; undefined when nothing. */
async function ownLimit(session: Session): Promise<string | undefined> {
  const [found] = await session.query<{ value: string }>(
    `select split_part(c.setting, '=', 2) as value
     from pg_catalog.pg_db_role_setting as s
     join pg_catalog.pg_database as d on d.oid = s.setdatabase
     join pg_catalog.pg_roles as r on r.oid = s.setrole
     cross join lateral unnest(s.setconfig) as c (setting)
     where d.datname = current_database() and r.rolname = current_user
       and c.setting like $1 || '=%'`,
    [name],
  );
  return found?.value;
}

/**
 * Lets the role of this session, which pg_cron works as, take as long in this database as a step may:
 * hosted Supabase would end it after two minutes. A limit that the role has here already is kept.
 * Returns the limit in force from its next session on, such as `1h`.
 */
export async function limitSteps(session: Session): Promise<string> {
  const kept = await ownLimit(session);
  if (kept !== undefined) return kept;
  await session.exec(`
    do $$
    begin
      execute format(
        'alter role %I in database %I set ${name} = %L',
        current_user, current_database(), '${longestStep / 60_000}min'
      );
    end
    $$`);
  return (await ownLimit(session)) ?? '';
}
