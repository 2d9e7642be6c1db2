import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { asAdmin, urlOf } from '../../supabase/local/cluster/database.ts';
import { engineNames, openEngine, type TestEngine } from '../support/backend.ts';
import { people, signIn } from '../support/people.ts';
import { testServerUrl } from '../support/postgres.ts';

interface Finding {
  level: string;
  value: number | null;
  evidence: Record<string, unknown>[];
  note: string | null;
}

let engine: TestEngine;

async function check(name: string): Promise<Finding> {
  const [finding] = await engine.query<Finding>(
    'select f.level, f.value, f.evidence, f.note from private.run_check($1) as f',
    [name],
  );
  if (!finding) throw new Error(`no check ${name}`);
  return finding;
}

const limit = (name: string, warning: number, conditions: object = {}) =>
  engine.query(
    'update private.health_thresholds set warning = $2, conditions = $3 where name = $1',
    [name, warning, conditions],
  );

/** Works, then has the session tell its statistics at once instead of within a second. */
const work = (script: string) =>
  engine.withSession(async (session) => {
    // One by one: VACUUM refuses to share a message with others.
    for (const statement of script.split(';')) await session.exec(statement);
    await session.exec('select pg_stat_force_next_flush()');
  });

/** Runs as the superuser in the database of the engine. PGlite has no other user. */
async function asSuperuser(sql: string): Promise<void> {
  if (engine.url === undefined) {
    await engine.exec(sql);
    return;
  }
  const { pathname } = new URL(engine.url);
  await asAdmin(urlOf(await testServerUrl(), pathname.slice(1)), async (admin) => {
    await admin.unsafe(sql);
  });
}

const read = 'select count(*) from public.zz_big;'.repeat(150).slice(0, -1);
const look = 'select from public.zz_big where id = 7;'.repeat(150).slice(0, -1);
const table = { table: 'public.zz_big' };

describe.each(engineNames)('health by the statistics of %s', (name) => {
  beforeAll(async () => {
    engine = await openEngine(name);
    // Autovacuum would mend it before it is seen.
    await engine.exec(`
      create table public.zz_big (id integer primary key, n integer) with (autovacuum_enabled = off);
      alter table public.zz_big enable row level security`);
    await work('insert into public.zz_big select g, g from generate_series(1, 20000) as g');
  });
  afterAll(() => engine.close());

  test('stale statistics, until the table is analyzed', async () => {
    const ill = await check('stale_statistics');
    expect(ill).toMatchObject({ level: 'warning', value: 100 });
    expect(ill.evidence).toMatchObject([{ ...table, changed_rows: 20000 }]);
    await work('analyze public.zz_big');
    expect(await check('stale_statistics')).toMatchObject({ level: 'ok', evidence: [] });
  });

  test('dead rows, until the table is vacuumed', async () => {
    expect(await check('dead_tuples')).toMatchObject({ level: 'ok' });
    await work('update public.zz_big set n = n + 1');
    const ill = await check('dead_tuples');
    expect(ill).toMatchObject({ level: 'warning', evidence: [table] });
    expect(ill.value).toBeGreaterThan(40);
    // Rows that autovacuum's ANALYZE of another table may still see stay for now.
    await vi.waitFor(async () => {
      await work('vacuum public.zz_big');
      expect(await check('dead_tuples')).toMatchObject({ level: 'ok', evidence: [] });
    }, 30_000);
  });

  test('full reads, until an index is used instead', async () => {
    await work(read);
    expect(await check('sequential_scans')).toMatchObject({ level: 'warning', evidence: [table] });
    expect(await check('index_use')).toMatchObject({ level: 'warning', evidence: [table] });
    await asSuperuser(`select pg_stat_reset_single_table_counters('public.zz_big'::regclass)`);
    await work(`analyze public.zz_big;${look}`);
    expect(await check('sequential_scans')).toMatchObject({ level: 'ok', evidence: [] });
    expect(await check('index_use')).toMatchObject({ level: 'ok', value: 100 });
  });

  test('an unused index, until it is used', async () => {
    await engine.exec(`update private.health_thresholds
      set conditions = '{"min_mb": 0, "min_days": 0}' where name = 'unused_index'`);
    await engine.exec('create index zz_unused on public.zz_big (n)');
    const index = { index: 'public.zz_unused', ...table, serves_foreign_key: false };
    const unused = async () => (await check('unused_index')).evidence.map(({ index }) => index);
    // Evidence ends after twenty rows, the largest first: this one is among them.
    expect((await check('unused_index')).evidence).toContainEqual(expect.objectContaining(index));
    await work(
      'begin; set local enable_seqscan = off; select from public.zz_big where n = 7; commit',
    );
    expect(await unused()).not.toContain('public.zz_unused');
  });

  test('admins get it over the API, nobody else', async () => {
    const ask = async (email: string, path: string) => {
      const headers = await signIn(engine, email);
      return engine.fetch(`/rest/v1/rpc/${path}`, { method: 'POST', headers, body: '{}' });
    };
    const metrics = await ask(people.admin, 'get_database_health_metrics');
    expect(metrics.status).toBe(200);
    expect(await metrics.json()).toMatchObject({
      engine: name === 'pglite' ? 'pglite' : 'postgresql',
      exit_code: 2,
      issues: expect.arrayContaining([expect.objectContaining({ name: 'backup_age' })]) as unknown,
    });
    const issues = (await (
      await ask(people.admin, 'detect_performance_issues')
    ).json()) as object[];
    expect(issues).toContainEqual(
      expect.objectContaining({ name: 'backup_proof', level: 'error', unit: 'days' }),
    );
    for (const path of ['get_database_health_metrics', 'detect_performance_issues'])
      expect((await ask(people.analyst, path)).status).toBe(403);
  });
});

describe('health by the sessions of PostgreSQL', () => {
  const pools: postgres.Sql[] = [];
  const running: Promise<unknown>[] = [];

  /** Another session; its statements may be cancelled by the test. */
  function session(url = engine.url ?? '') {
    const sql = postgres(url, { max: 1, onnotice: () => undefined });
    pools.push(sql);
    return sql;
  }
  const behind = (sql: postgres.Sql, statement: string) =>
    void running.push(sql.unsafe(statement).then(String, String));
  const pid = async (sql: postgres.Sql) =>
    (await sql<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]?.pid;
  const becomes = (name: string, level: string) =>
    vi.waitFor(async () => expect(await check(name)).toMatchObject({ level }), {
      timeout: 15_000,
      interval: 100,
    });

  beforeAll(async () => {
    engine = await openEngine('postgres', { sampleData: false });
    await engine.exec(`
      create table public.zz_rows (id integer primary key, n integer);
      alter table public.zz_rows enable row level security;
      insert into public.zz_rows values (1, 0)`);
  });
  afterEach(async () => {
    await Promise.all(running.splice(0));
    await Promise.all(pools.splice(0).map((sql) => sql.end()));
  });
  afterAll(() => engine.close());

  test('a long query, until it is cancelled', async () => {
    const other = session();
    const otherPid = await pid(other);
    await limit('long_running_query', 0.3);
    behind(other, `select pg_sleep(60), 'zoe@test.example'`);
    await becomes('long_running_query', 'warning');
    expect((await check('long_running_query')).evidence).toMatchObject([
      { pid: otherPid, role: 'postgres', query: 'select pg_sleep(?), ?' },
    ]);
    await engine.query('select pg_cancel_backend($1)', [otherPid]);
    await becomes('long_running_query', 'ok');
  });

  test('a transaction left open, until it ends', async () => {
    const other = session();
    await engine.exec(`update private.health_thresholds set warning = 0.2, error = 1.5
      where name = 'idle_in_transaction'`);
    await other.unsafe('begin; select 1 as n');
    await becomes('idle_in_transaction', 'warning');
    await becomes('idle_in_transaction', 'error');
    expect((await check('idle_in_transaction')).evidence).toMatchObject([
      { query: 'begin; select ? as n' },
    ]);
    await other.unsafe('rollback');
    await becomes('idle_in_transaction', 'ok');
  });

  test('sessions that wait for a lock, by their number and by their time', async () => {
    const [holder, ...waiting] = [session(), session(), session()];
    const holderPid = await pid(holder);
    await limit('lock_waits', 1, { max_seconds: 3600 });
    await holder.unsafe('begin; update public.zz_rows set n = 1 where id = 1');
    for (const sql of waiting) behind(sql, 'update public.zz_rows set n = 2 where id = 1');
    await becomes('lock_waits', 'warning');
    const { value, evidence } = await check('lock_waits');
    expect(value).toBe(2);
    expect(evidence.flatMap((row) => row.blocked_by)).toContain(holderPid);
    await limit('lock_waits', 5, { max_seconds: 3600 });
    expect(await check('lock_waits')).toMatchObject({ level: 'ok', value: 2 });
    await limit('lock_waits', 5, { max_seconds: 0.1 });
    await becomes('lock_waits', 'warning');
    await holder.unsafe('commit');
    await becomes('lock_waits', 'ok');
  });

  test('many connections, until they are closed', async () => {
    const database = new URL(engine.url ?? '').pathname.slice(1);
    const mine = async () => {
      const { evidence } = await check('connections');
      return Number(evidence.find((row) => row.database === database)?.connections);
    };
    // Others may use this server: only the connections to this database are counted on.
    await limit('connections', 0.001);
    const before = await mine();
    const others = Array.from({ length: 8 }, () => session());
    await Promise.all(others.map((sql) => sql`select 1`));
    expect(await check('connections')).toMatchObject({ level: 'warning' });
    expect(await mine()).toBeGreaterThanOrEqual(before + 8);
    await Promise.all(others.map((sql) => sql.end()));
    await vi.waitFor(async () => expect(await mine()).toBeLessThan(before + 8), 10_000);
    await limit('connections', 100);
    expect(await check('connections')).toMatchObject({ level: 'ok', evidence: [] });
  });

  test('sessions of roles that the owner may not see are told', async () => {
    expect((await check('long_running_query')).note).toBeNull();
    const { pathname } = new URL(engine.url ?? '');
    const admin = session(urlOf(await testServerUrl(), pathname.slice(1)));
    await admin`select 1`;
    expect((await check('long_running_query')).note).toContain('1 session(s)');
    const [row] = await engine.query<{ hidden: string }>(
      `select private.connection_metrics() -> 'by_state' ->> 'hidden' as hidden`,
    );
    expect(row?.hidden).toBe('1');
  });

  test('statistics that are off are not taken for health', async () => {
    const { pathname } = new URL(engine.url ?? '');
    await asSuperuser(`alter database ${pathname.slice(1)} set track_counts = off`);
    const late = session();
    const rows = await late<{ name: string; note: string }[]>`
      select name, note from private.health_checks() where level = 'unavailable'`;
    const off = rows.filter(({ note }) => note.includes('track_counts = off'));
    expect(off.map(({ name }) => name)).toEqual([
      'cache_hit_ratio',
      'index_use',
      'sequential_scans',
      'unused_index',
      'dead_tuples',
      'stale_statistics',
    ]);
    await asSuperuser(`alter database ${pathname.slice(1)} reset track_counts`);
  });

  test('slow queries are told where the server counts them', async (context) => {
    expect((await check('slow_query')).note).toContain('pg_stat_statements');
    const [found] = await engine.query(
      "select from pg_available_extensions where name = 'pg_stat_statements'",
    );
    if (!found) context.skip('this PostgreSQL has no pg_stat_statements');
    await asSuperuser('create extension pg_stat_statements with schema extensions');
    const other = session();
    await limit('slow_query', 5, { min_calls: 3 });
    if ((await check('slow_query')).level === 'unavailable') {
      // Installed, and not loaded by this server: a table stands in for what it would show.
      expect((await check('slow_query')).note).toContain('shared_preload_libraries');
      await asSuperuser(`
        alter extension pg_stat_statements drop view extensions.pg_stat_statements;
        drop view extensions.pg_stat_statements;
        create table extensions.pg_stat_statements as
        select d.oid as dbid, 'select pg_sleep($1)' as query, 3::bigint as calls, 3::bigint as rows,
          20.0::float8 as mean_exec_time, 60.0::float8 as total_exec_time
        from pg_database as d where d.datname = current_database();
        grant select on extensions.pg_stat_statements to public`);
    } else {
      for (let i = 0; i < 3; i += 1) await other.unsafe('select pg_sleep(0.02)');
    }
    const ill = await check('slow_query');
    expect(ill).toMatchObject({ level: 'warning' });
    expect(ill.evidence.map(({ query }) => query)).toContain('select pg_sleep($1)');
    await limit('slow_query', 60_000, { min_calls: 3 });
    expect(await check('slow_query')).toMatchObject({ level: 'ok' });
  });
});
