import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../supabase/local/shared/paths.ts';
import { openEngine, type TestEngine } from '../support/backend.ts';
import { checksums, type Checksums } from '../support/checksums.ts';

/** A small generator of numbers between 0 and 1, so that a run can be repeated with its seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
const damage = `
  delete from public.food_combinations;
  update public.user_profiles set first_name = 'Abîmé';
  delete from public.daily_nutrition_tracking where extract(day from tracking_date)::integer % 2 = 0;
  insert into public.foods (name_fr, category) values ('Intrus', 'autres')`;

describe(`killed at random moments (KILL_SEED=${seed})`, () => {
  const rows = 20;
  const next = random(seed);
  let engine: TestEngine;
  let whole: Checksums;
  let damaged: Checksums;
  let id: string;

  beforeAll(async () => {
    engine = await openEngine('postgres');
    const [made] = await engine.query<{ id: string }>(`select private.make_backup('essai') as id`);
    id = made?.id ?? '';
    whole = await checksums(engine);
    await engine.exec(damage);
    damaged = await checksums(engine);
  });
  afterAll(() => engine.close());

  /** Runs a statement in a session of its own whose backend ends after a while; whether it was done. */
  async function killed(statement: string, after: number): Promise<boolean> {
    const sql = postgres(engine.url ?? '', { max: 1, onnotice: () => undefined });
    try {
      const [session] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
      const running = sql.unsafe(statement).then(
        () => true,
        () => false,
      );
      await wait(after);
      await engine.query('select pg_terminate_backend($1)', [session?.pid]);
      const done = await running;
      while (
        (await engine.query('select from pg_stat_activity where pid = $1', [session?.pid])).length
      ) {
        await wait(5);
      }
      return done;
    } finally {
      await sql.end({ timeout: 0 });
    }
  }

  /** How long a statement takes, rolled back. */
  async function duration(statement: string): Promise<number> {
    const start = performance.now();
    await engine.exec(`begin; ${statement}; rollback`);
    return performance.now() - start;
  }

  test(`${rows} times, the database is as before or as after`, async () => {
    const backUp = `select private.make_backup('essai')`;
    const restore = `select private.restore_backup('${id}', false, false, false)`;
    const times = { backUp: await duration(backUp), restore: await duration(restore) };
    let done = 0;
    for (let run = 0; run < rows; run += 1) {
      const restoring = run % 2 === 0;
      const longest = restoring ? times.restore : times.backUp;
      const finished = await killed(restoring ? restore : backUp, next() * longest * 1.7);
      const state = await checksums(engine);
      expect([damaged, whole]).toContainEqual(state);
      if (restoring) {
        expect(state).toEqual(finished ? whole : damaged);
        if (finished) {
          done += 1;
          await engine.exec(damage);
          damaged = await checksums(engine);
        }
      }
      // Nothing half made, no lock left, no trigger asleep.
      const left = await engine.query(
        `select b.id::text from private.backups as b
         where b.status <> 'complete' or b.chunk_count <> (
           select count(*) from private.backup_chunks as c where c.backup_id = b.id)
         union all select tgname from pg_trigger where tgenabled <> 'O' and tgrelid in
           (select table_name::regclass from private.backup_tables())`,
      );
      expect(left).toEqual([]);
      await engine.exec(`begin; select private.hold_backups('restore'); rollback`);
    }
    console.log(`killed ${rows} times, seed ${seed}: ${done} restores were over by then`);
    await engine.exec(restore);
    // Identifiers that the damage gave to an added row are gone with it.
    expect(await checksums(engine)).toEqual(whole);
  });
});

describe('PGlite killed by SIGKILL', () => {
  const next = random(seed + 1);
  const child = join(root, 'test/support/pgliteWorker.ts');
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'console-killed-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Starts the worker on a folder; resolves with what it has said when it ends or is killed. */
  function work(dataDir: string, task: string, killAfter?: () => number): Promise<string> {
    return new Promise((resolve, reject) => {
      const running = spawn(process.execPath, ['--import', 'tsx', child, dataDir, task], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      running.stdout.on('data', (data: Buffer) => {
        said += data.toString();
        if (killAfter && data.toString().includes('begin')) {
          setTimeout(() => running.kill('SIGKILL'), killAfter());
        }
      });
      running.on('error', reject);
      running.on('close', () => {
        resolve(said);
      });
    });
  }

  test('three times, the folder opens again as before or as after', async () => {
    const start = join(folder, 'start');
    const [, before = ''] = /damaged (.*)/.exec(await work(start, 'prepare')) ?? [];
    const [, after = ''] = /state (.*)/.exec(await work(start, 'whole')) ?? [];
    expect(before).not.toBe(after);
    for (let run = 0; run < 3; run += 1) {
      const copy = join(folder, `run-${run}`);
      cpSync(start, copy, { recursive: true });
      await work(copy, 'restore', () => next() * 2500);
      const state = /state (.*)/.exec(await work(copy, 'state'))?.[1];
      expect([before, after]).toContain(state);
      rmSync(copy, { recursive: true });
    }
  }, 300_000);
});
