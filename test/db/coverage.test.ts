import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type postgres from 'postgres';
import { expect, test } from 'vitest';
import { asAdmin, urlOf } from '../../supabase/local/cluster/database.ts';
import { root } from '../../supabase/local/shared/paths.ts';
import { openEngine } from '../support/backend.ts';
import { testServerUrl } from '../support/postgres.ts';

/** Least share (%) of the statements of all PL/pgSQL functions that the SQL tests must run. */
const wanted = 95;
const folder = join(root, 'supabase/tests');
const support = readFileSync(join(folder, '_support.sql'), 'utf8');
const files = readdirSync(folder).filter((name) => /^[a-z].*\.sql$/.test(name));

const statements = `
  select p.oid::regprocedure::text || ':' || s.lineno || ' ' || s.stmtname as place,
    coalesce(s.exec_stmts, 0) > 0 as ran
  from pg_proc as p
  join pg_language as l on l.oid = p.prolang and l.lanname = 'plpgsql'
  cross join lateral plpgsql_profiler_function_statements_tb(p.oid::regprocedure) as s
  where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace)`;

/** Runs every SQL test as `postgres` in one session, whose profiler counts the statements. */
async function runTests(sql: postgres.Sql): Promise<void> {
  // Only a superuser may load the profiler; the tests run as the owner nevertheless.
  await sql.unsafe(`load 'plpgsql_check'; set plpgsql_check.profiler = on`).simple();
  for (const name of files) {
    const script = readFileSync(join(folder, name), 'utf8').replace(/^(begin|rollback);$/gm, '');
    await sql
      .unsafe(
        `begin; set local session authorization postgres;
         set local search_path = public, extensions; ${support}; ${script}; rollback`,
      )
      .simple();
  }
  await sql.unsafe('set plpgsql_check.profiler = off');
}

test(`the SQL tests run ${wanted} % of the statements of PL/pgSQL`, async (context) => {
  const adminUrl = await testServerUrl();
  const [profiler] = await asAdmin(
    adminUrl,
    (sql) => sql`select from pg_available_extensions where name = 'plpgsql_check'`,
  );
  if (!profiler) context.skip('this PostgreSQL has no plpgsql_check, whose profiler counts them');
  const engine = await openEngine('postgres');
  try {
    const database = new URL(engine.url ?? '').pathname.slice(1);
    const rows = await asAdmin(urlOf(adminUrl, database), async (sql) => {
      await sql`create extension if not exists plpgsql_check with schema extensions`;
      await runTests(sql);
      await sql`set search_path = extensions`;
      return sql.unsafe<{ place: string; ran: boolean }[]>(statements);
    });
    const missed = rows.filter(({ ran }) => !ran).map(({ place }) => place);
    const share = 100 - (100 * missed.length) / rows.length;
    console.log(`PL/pgSQL: ${share.toFixed(1)} % of ${rows.length} statements ran`);
    expect(share, `not run:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(wanted);
  } finally {
    await engine.close();
  }
}, 300_000);
