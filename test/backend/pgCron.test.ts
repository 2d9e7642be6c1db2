import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { asAdmin, createHostedLike, urlOf } from '../../supabase/local/cluster/database.ts';
import { startThrowaway } from '../../supabase/local/cluster/throwaway.ts';
import { deployDatabase } from '../../supabase/local/commands/deployDatabase.ts';
import { testServerUrl } from '../support/postgres.ts';

const name = 'console_cron';

/** Two jobs of five steps in all, each of which notes how long it might have taken. */
const jobs = `
  create table private.essai_done (allowed text);
  create function private.essai(dry_run boolean, options jsonb) returns jsonb
  language sql set search_path = '' as $$
    insert into private.essai_done values (current_setting('statement_timeout')) returning '{}'::jsonb
  $$;
  insert into private.tasks (task, label_fr, label_en) values ('essai', 'a', 'a'), ('autre', 'b', 'b');
  insert into private.job_steps (job, position, step, action) values
    ('essai', 1, 'un', 'essai'), ('essai', 2, 'deux', 'essai'), ('essai', 3, 'trois', 'essai'),
    ('autre', 1, 'un', 'essai'), ('autre', 2, 'deux', 'essai');
  select public.start_job('essai'), public.start_job('autre')`;

/** Longest wait (ms) for a tick: a minute, and what a busy machine takes. */
const patience = 150_000;

async function untilTicked(sql: postgres.Sql) {
  const deadline = Date.now() + patience;
  for (;;) {
    const ticks = await sql<{ jobname: string; status: string; return_message: string | null }[]>`
      select distinct on (j.jobname) j.jobname, d.status, d.return_message
      from cron.job_run_details as d join cron.job as j on j.jobid = d.jobid
      where d.status in ('succeeded', 'failed') order by j.jobname, d.runid`;
    // A tick may have come between the deployment and the jobs: these wait for the next one.
    const [waiting] = await sql`select from private.job_runs where status = 'queued' limit 1`;
    if ((ticks.length === 2 && !waiting) || Date.now() > deadline) return ticks;
    await sleep(500);
  }
}

/** A project like hosted Supabase whose server has pg_cron, deployed; its jobs are done at the next minute. */
async function deployAndWait(folder: string, backgroundWorkers: string) {
  const access = join(folder, `hba-${backgroundWorkers}.conf`);
  // pg_cron connects to its own server without a password.
  writeFileSync(access, 'host all all 127.0.0.1/32 trust\nhost all all ::1/128 trust\n');
  const server = await startThrowaway(undefined, [
    'shared_preload_libraries=pg_cron',
    `cron.database_name=${name}`,
    `cron.use_background_workers=${backgroundWorkers}`,
    'cron.host=127.0.0.1',
    `hba_file=${access}`,
  ]);
  try {
    const url = await createHostedLike(server.adminUrl, name);
    await asAdmin(urlOf(server.adminUrl, name), (sql) =>
      sql.unsafe('create extension pg_cron; grant usage on schema cron to postgres').simple(),
    );
    await deployDatabase(url);
    return await asAdmin(url, async (sql) => {
      const scheduled =
        await sql`select jobname, schedule, command, username from cron.job order by 1`;
      const given = await sql`
        select name as jobname, schedule, command, 'postgres' as username from private.cron_commands() order by 1`;
      await sql.unsafe(jobs).simple();
      const ticks = await untilTicked(sql);
      const runs =
        await sql`select job, status, worker from private.job_runs where job in ('essai', 'autre') order by job`;
      const steps =
        await sql`select allowed, count(*)::int from private.essai_done group by allowed`;
      return { scheduled, given, ticks, runs, steps };
    });
  } finally {
    await server.stop();
  }
}

describe('a real pg_cron', () => {
  let folder: string;
  let installed: boolean;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'console-cron-'));
    chmodSync(folder, 0o755);
    const extension = (sql: postgres.Sql) =>
      sql`select from pg_available_extensions where name = 'pg_cron'`;
    installed = (await asAdmin(await testServerUrl(), extension)).length > 0;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.concurrent.for(['off', 'on'])(
    'does the jobs as it is told, with background workers %s',
    { timeout: 2 * patience },
    async (backgroundWorkers, { expect, skip }) => {
      if (!installed) skip('pg_cron is not installed');
      const found = await deployAndWait(folder, backgroundWorkers);
      expect(found.scheduled).toEqual(found.given);
      expect(found.ticks).toMatchObject([
        { jobname: 'coach-due', status: 'succeeded' },
        { jobname: 'coach-work', status: 'succeeded' },
      ]);
      expect(found.runs).toEqual([
        { job: 'autre', status: 'succeeded', worker: 'pg_cron' },
        { job: 'essai', status: 'succeeded', worker: 'pg_cron' },
      ]);
      expect(found.steps).toEqual([{ allowed: '1h', count: 5 }]);
    },
  );
});
