import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { engineNames, openEngine, type TestEngine } from '../support/backend.ts';

/** Two jobs whose steps note that they ran; only the first of them has a schedule. */
const jobs = `
  create table private.essai_done (step text);
  create function private.essai(dry_run boolean, options jsonb) returns jsonb
  language plpgsql set search_path = '' as $$
  begin
    insert into private.essai_done values (options ->> 'n');
    perform pg_sleep(coalesce((options ->> 'seconds')::float, 0));
    return '{}';
  end; $$;
  insert into private.tasks (task, label_fr, label_en) values ('essai', 'a', 'a'), ('autre', 'b', 'b');
  insert into private.job_steps (job, position, step, action, required) values
    ('essai', 1, 'un', 'essai', false), ('essai', 2, 'deux', 'essai', false),
    ('essai', 3, 'trois', 'essai', false), ('autre', 1, 'seul', 'essai', true);
  update private.job_schedule set enabled = false;
  insert into private.job_schedule (job, every, since) values ('essai', '1 hour', now() - interval '2 hours');`;

/** What is executed is what private.schedule_worker hands to pg_cron, and nothing around it. */
describe.each(engineNames)('the texts that pg_cron is given, on %s', (engineName) => {
  let engine: TestEngine;
  let due: string;
  let work: string;
  beforeAll(async () => {
    engine = await openEngine(engineName, { sampleData: false });
    await engine.exec(jobs);
    const commands = await engine.query<{ name: string; command: string }>(
      'select name, command from private.cron_commands()',
    );
    expect(commands.map(({ name }) => name)).toEqual(['coach-due', 'coach-work']);
    [due, work] = commands.map(({ command }) => command) as [string, string];
  });
  beforeEach(() => engine.exec('delete from private.job_runs; delete from private.essai_done'));
  afterAll(() => engine.close());

  const runs = () =>
    engine.query(
      `select r.job, r.status, r.worker,
        count(*) filter (where s.status = 'succeeded')::int as succeeded,
        count(distinct s.xmin::text)::int as transactions
       from private.job_runs as r join private.job_run_steps as s on s.run_id = r.id
       group by r.id order by r.requested_at, r.job desc`,
    );

  test('each is one statement; a tick queues what is due, the next does all its steps, each committed', async () => {
    await engine.query("select public.start_job('autre')");
    expect(await engine.exec(due)).toEqual([[{ queue_due_jobs: 1 }]]);
    expect(await engine.exec(work)).toHaveLength(1);
    expect(await runs()).toEqual([
      { job: 'autre', status: 'succeeded', worker: 'pg_cron', succeeded: 1, transactions: 1 },
      { job: 'essai', status: 'succeeded', worker: 'pg_cron', succeeded: 3, transactions: 3 },
    ]);
    expect(await engine.query('select count(*)::int as done from private.essai_done')).toEqual([
      { done: 4 },
    ]);
  });

  test('a tick that has had its time leaves the rest to the next one', async () => {
    await engine.query("select public.start_job('essai')");
    const short = work.replace("'50 seconds'", "'0 seconds'");
    expect(short).not.toBe(work);
    await engine.exec(short);
    expect(await runs()).toMatchObject([{ status: 'running', succeeded: 0 }]);
    await engine.exec(short);
    expect(await runs()).toMatchObject([{ status: 'running', succeeded: 1 }]);
    await engine.exec(work);
    expect(await runs()).toMatchObject([{ status: 'succeeded', succeeded: 3 }]);
  });

  // The embedded engine has no statement_timeout.
  if (engineName === 'postgres')
    test('a step longer than its role may take fails and says so, and the rest is done', async () => {
      await engine.query(`select public.start_job('essai', false, '{"seconds": 2}')`);
      await engine.withSession(async (session) => {
        await session.exec("set statement_timeout = '1s'");
        await session.exec(work).finally(() => session.exec('reset statement_timeout'));
      });
      const steps = await engine.query('select step, status, error from private.job_run_steps');
      expect(steps).toContainEqual({
        step: 'un',
        status: 'failed',
        error:
          'L’étape « un » a été arrêtée : annulée, ou plus longue que permis (statement_timeout : 1s).',
      });
      expect(await runs()).toMatchObject([{ status: 'partial', succeeded: 2 }]);
    });
});
