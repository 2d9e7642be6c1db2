import { asAdmin, urlOf } from '../../supabase/local/cluster/database.ts';
import type { Session } from '../../supabase/local/database/session.ts';
import type { TestEngine } from './backend.ts';
import { testServerUrl } from './postgres.ts';

/** Whether the server has plpgsql_check, whose profiler counts the statements that run. */
export async function hasProfiler(): Promise<boolean> {
  const found = await asAdmin(
    await testServerUrl(),
    (sql) => sql`select from pg_available_extensions where name = 'plpgsql_check'`,
  );
  return found.length > 0;
}

/** Counts from now on what PL/pgSQL runs in a session. */
export async function startProfiler(session: Session, engine: TestEngine): Promise<void> {
  const database = new URL(engine.url ?? '').pathname.slice(1);
  await asAdmin(urlOf(await testServerUrl(), database), async (sql) => {
    await sql`create extension if not exists plpgsql_check with schema extensions`;
  });
  // Only a superuser may LOAD the library; a call of one of its functions loads it as well.
  await session.query('select extensions.plpgsql_profiler_reset_all()');
  await session.exec('set plpgsql_check.profiler = on');
}

/** Whether each statement of our PL/pgSQL functions has run in a session since its profiler counts. */
export async function profile(session: Session): Promise<Map<string, boolean>> {
  await session.exec('set plpgsql_check.profiler = off; set search_path = extensions');
  const rows = await session.query<{ place: string; ran: boolean }>(`
    select p.oid::regprocedure::text || ':' || s.lineno || ' ' || s.stmtname as place,
      coalesce(s.exec_stmts, 0) > 0 as ran
    from pg_proc as p
    join pg_language as l on l.oid = p.prolang and l.lanname = 'plpgsql'
    cross join lateral plpgsql_profiler_function_statements_tb(p.oid::regprocedure) as s
    where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace)`);
  return new Map(rows.map(({ place, ran }) => [place, ran]));
}
