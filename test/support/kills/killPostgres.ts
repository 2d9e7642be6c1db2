import { deepEqual } from 'node:assert/strict';
import { openEngine, type TestEngine } from '../backend.ts';
import { checksums } from '../checksums.ts';
import { smallCrowd } from '../template.ts';
import { killSession } from './killSession.ts';
import { random } from './random.ts';

const damage = `
  delete from public.food_combinations;
  update public.user_profiles set first_name = 'Abîmé';
  delete from public.daily_nutrition_tracking where extract(day from tracking_date)::integer % 2 = 0;
  insert into public.foods (name_fr, category) values ('Intrus', 'autres')`;

/** What must never be seen: a backup half made, a trigger asleep. */
const halfDone = `
  select b.id::text from private.backups as b
  where b.status <> 'complete' or b.chunk_count <> (
    select count(*) from private.backup_chunks as c where c.backup_id = b.id)
  union all select tgname from pg_trigger where tgenabled <> 'O' and tgrelid in
    (select table_name::regclass from private.backup_tables())`;

/** How long a statement takes, rolled back. */
async function duration(engine: TestEngine, statement: string): Promise<number> {
  const start = performance.now();
  await engine.exec(`begin; ${statement}; rollback`);
  return performance.now() - start;
}

/**
 * Ends the session of a restore, then of a backup, in turn, at random moments; after each the database
 * must be as before or as after. Returns how many restores were over by then.
 */
export async function killPostgres(rounds: number, seed: number): Promise<number> {
  const next = random(seed);
  const engine = await openEngine('postgres', { samplePeople: smallCrowd });
  try {
    const backUp = `select private.make_backup('essai')`;
    const [made] = await engine.query<{ id: string }>(`${backUp} as id`);
    const restore = `select private.restore_backup('${made?.id ?? ''}', false, false, false)`;
    const whole = await checksums(engine);
    await engine.exec(damage);
    let damaged = await checksums(engine);
    const longest = {
      backUp: await duration(engine, backUp),
      restore: await duration(engine, restore),
    };
    let done = 0;
    for (let round = 0; round < rounds; round += 1) {
      const [work, time] = round % 2 === 0 ? [restore, longest.restore] : [backUp, longest.backUp];
      const finished = await killSession(engine, work, next() * time * 1.7);
      const restored = work === restore && finished;
      deepEqual(await checksums(engine), restored ? whole : damaged);
      deepEqual([...(await engine.query(halfDone))], []);
      // No lock is left.
      await engine.exec(`begin; select private.hold_backups('restore'); rollback`);
      if (!restored) continue;
      done += 1;
      await engine.exec(damage);
      damaged = await checksums(engine);
    }
    await engine.exec(restore);
    // Identifiers that the damage gave to an added row are gone with it.
    deepEqual(await checksums(engine), whole);
    return done;
  } finally {
    await engine.close();
  }
}
