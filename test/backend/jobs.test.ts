import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startJobWorker } from '../../supabase/local/server/jobWorker.ts';
import { openEngine, engineNames, type TestEngine } from '../support/backend.ts';
import { people, signIn } from '../support/people.ts';

interface Run {
  id: string;
  status: string;
  error: string | null;
  steps: { step: string; status: string; result: Record<string, unknown> | null }[];
}

async function call(engine: TestEngine, headers: HeadersInit, name: string, body: object) {
  const init = { method: 'POST', headers, body: JSON.stringify(body) };
  const answer = await engine.fetch(`/rest/v1/rpc/${name}`, init);
  return { status: answer.status, body: (await answer.json()) as unknown };
}

async function runOf(engine: TestEngine, headers: HeadersInit, id: unknown): Promise<Run> {
  const answer = await engine.fetch(`/rest/v1/job_runs?id=eq.${String(id)}`, { headers });
  const [run] = (await answer.json()) as Run[];
  if (!run) throw new Error('no such run');
  return run;
}

const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function until<T>(look: () => Promise<T>, enough: (seen: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    const seen = await look();
    if (enough(seen) || tries > 300) return seen;
    await sleep(100);
  }
}

describe.each(engineNames)('jobs on %s', (engineName) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine(engineName);
  });
  afterAll(() => engine.close());

  test('an admin starts the daily maintenance, and the worker of the server does it', async () => {
    const admin = await signIn(engine, people.admin);
    const started = await call(engine, admin, 'start_job', { job: 'daily_maintenance' });
    expect(started.status).toBe(200);
    const again = await call(engine, admin, 'start_job', { job: 'daily_maintenance' });
    expect(again).toMatchObject({ status: 409, body: { code: 'PT409' } });
    const worker = startJobWorker(engine, engineName === 'pglite' ? 'embedded' : 'postgres');
    const run = await until(
      () => runOf(engine, admin, started.body),
      ({ status }) => !['queued', 'running'].includes(status),
    );
    await worker.stop();
    expect(run.steps.filter(({ status }) => status !== 'succeeded')).toEqual([]);
    expect(run.status).toBe('succeeded');
  });

  test('options reach the steps as they were sent', async () => {
    const admin = await signIn(engine, people.admin);
    const options = { backup_id: '00000000-0000-0000-0000-000000000000', deep: { list: [1, 'é'] } };
    const body = { job: 'prove_backup', dry_run: true, options };
    const started = await call(engine, admin, 'start_job', body);
    expect(started.status).toBe(200);
    const [run] = await engine.query('select options from private.job_runs where id = $1', [
      started.body,
    ]);
    expect(run).toEqual({ options });
    expect(await call(engine, admin, 'cancel_job', { run_id: started.body })).toEqual({
      status: 200,
      body: 'cancelled',
    });
  });

  test('others are refused, in their language', async () => {
    const analyst = await signIn(engine, people.analyst);
    const refused = await call(engine, analyst, 'start_job', { job: 'daily_maintenance' });
    expect(refused).toMatchObject({
      status: 403,
      body: { message: 'Votre rôle ne permet pas cette action.' },
    });
    const english = { ...analyst, 'Accept-Language': 'en' };
    const inEnglish = await call(engine, english, 'daily_maintenance', {});
    expect(inEnglish).toMatchObject({
      status: 403,
      body: { message: 'Your role does not allow this action.' },
    });
  });
});

describe('jobs of several sessions on postgres', () => {
  let engine: TestEngine;
  let other: postgres.Sql;
  beforeAll(async () => {
    engine = await openEngine('postgres');
    other = postgres(engine.url ?? '', { max: 2, onnotice: () => undefined });
    await engine.exec(`
      create function private.dawdle(dry_run boolean, options jsonb) returns jsonb
      language plpgsql set search_path = '' as $$
      begin
        delete from private.rate_limits;
        perform pg_sleep(60);
        return '{}';
      end; $$;
      insert into private.tasks (task, label_fr, label_en) values ('essai', 'L’essai', 'The test');
      insert into private.job_steps (job, position, step, action) values
        ('essai', 1, 'lent', 'dawdle');
      insert into private.rate_limits (user_id, action_type, window_start, window_minutes)
      select id, 'x', now(), 1 from public.users limit 1;`);
  });
  afterAll(async () => {
    await other.end({ timeout: 1 });
    await engine.close();
  });

  test('a refresh tells who runs another one, and since when', async () => {
    await other.begin(async (transaction) => {
      await transaction`select private.take_lock('insights')`;
      const admin = await signIn(engine, people.admin);
      const refused = await call(engine, admin, 'refresh_materialized_views', {});
      expect(refused.status).toBe(409);
      expect((refused.body as { message: string }).message).toMatch(
        /^L’actualisation des indicateurs est déjà en cours : lancé par postgres, à \d\d:\d\d:\d\d\.$/,
      );
    });
  });

  test('a worker killed in a step leaves no lock, nothing half done, and a run that says so', async () => {
    const [asked] = await engine.query<{ id: string }>("select public.start_job('essai') as id");
    await other`select private.work_jobs('mort')`;
    const working = other`select private.work_jobs('mort')`.catch((error: unknown) => error);
    const pid = await until(
      async () =>
        (
          await engine.query<{ pid: number }>(
            "select pid from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()",
          )
        )[0]?.pid,
      (found) => found !== undefined,
    );
    // While it works, nobody takes it for dead.
    const ended = () =>
      engine.query<{ runs: number }>("select private.end_interrupted_runs('0') as runs");
    expect(await ended()).toEqual([{ runs: 0 }]);
    await engine.query('select pg_terminate_backend($1)', [pid]);
    expect(await working).toBeInstanceOf(Error);
    expect(await until(ended, (rows) => rows[0]?.runs === 1)).toEqual([{ runs: 1 }]);
    const [run] = await engine.query(
      `select status, error,
        (select count(*)::int from private.rate_limits where action_type = 'x') as kept
       from private.job_runs where id = $1`,
      [asked?.id],
    );
    expect(run).toEqual({
      status: 'failed',
      error: 'Interrompue : le processus qui exécutait l’étape « lent » s’est arrêté.',
      kept: 1,
    });
    await expect(engine.query("select public.start_job('essai')")).resolves.toHaveLength(1);
  });
});
