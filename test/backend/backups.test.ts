import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../supabase/local/shared/paths.ts';
import { engineNames, openEngine, type TestEngine } from '../support/backend.ts';
import { checksums } from '../support/checksums.ts';
import { people, signIn } from '../support/people.ts';
import { smallCrowd } from '../support/template.ts';

interface Report {
  new: number;
  changed: number;
  deleted: number;
  conflicts: number;
  kept_backup: string | null;
}

async function value<T>(engine: TestEngine, sql: string, params: unknown[] = []): Promise<T> {
  const [row] = await engine.query<{ value: T }>(`select ${sql} as value`, params);
  if (!row) throw new Error('no row');
  return row.value;
}
const backUp = (engine: TestEngine) => value<string>(engine, `private.make_backup('essai')`);
const restore = (engine: TestEngine, id: string, dryRun = false) =>
  value<Report>(engine, 'private.restore_backup($1, $2, false, false)', [id, dryRun]);

/** The sentence of the error that a statement ends with. */
async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

/** Empties every table that is backed up, accounts and staff included, as a mistaken owner would. */
const destroy = `
  do $$
  declare
    t text;
  begin
    for t in select table_name from private.backup_tables() where table_name not like 'auth.%' loop
      execute format('alter table %s disable trigger user', t);
    end loop;
    truncate public.users, public.foods, public.recipes, private.stripe_events,
      private.content_revisions, private.deleted_rows, private.personal_data_grants cascade;
    for t in select table_name from private.backup_tables() where table_name not like 'auth.%' loop
      execute format('alter table %s enable trigger user', t);
    end loop;
  end;
  $$;
  delete from auth.users`;

/** Adds days of tracking, about `n` of them, for the people of the sample data. */
const moreDays = (n: number) => `
  alter table public.daily_nutrition_tracking disable trigger user;
  insert into public.daily_nutrition_tracking
    (user_id, tracking_date, consumed_nutrition, daily_targets, calories_consumed)
  select u.id, '2010-01-01'::date + d, jsonb_build_object('energy_kcal', 1500 + d % 700), '{}', 1500
  from public.users as u cross join generate_series(1, ${n} / (select count(*)::integer from public.users)) as d;
  alter table public.daily_nutrition_tracking enable trigger user`;

describe.each(engineNames)('a backup on %s', (name) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine(name, { samplePeople: smallCrowd });
  });
  afterAll(() => engine.close());

  const rows = name === 'postgres' ? 20_000 : 0;
  test(`brings back a destroyed database, row by row, with ${rows} more rows`, async () => {
    if (rows > 0) await engine.exec(moreDays(rows));
    const before = await checksums(engine);
    const id = await backUp(engine);
    await engine.exec(destroy);
    expect((await checksums(engine))['public.users']).toBe('0 0');
    const report = await restore(engine, id);
    expect(report).toMatchObject({ deleted: 0, conflicts: 0 });
    expect(report.new).toBeGreaterThan(rows);
    expect(await checksums(engine)).toEqual(before);
    expect(await restore(engine, id, true)).toMatchObject({ new: 0, changed: 0, deleted: 0 });
    const asleep = await engine.query(
      `select from pg_trigger where tgenabled <> 'O' and tgrelid in
       (select table_name::regclass from private.backup_tables())`,
    );
    expect(asleep).toEqual([]);
    await engine.exec(`delete from private.backups`);
  });

  test('is made, listed, proved and restored over the API by an admin only', async () => {
    const admin = await signIn(engine, people.admin);
    const call = async (rpc: string, body: object, headers = admin) => {
      const answer = await engine.fetch(`/rest/v1/rpc/${rpc}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      return { status: answer.status, body: (await answer.json()) as unknown };
    };
    const support = await signIn(engine, people.support);
    expect((await call('create_full_backup', {}, support)).status).toBe(403);
    const made = await call('create_full_backup', {});
    expect(made).toMatchObject({ status: 200, body: { status: 'complete', error: null } });
    const { id } = made.body as { id: string };
    expect((await call('list_backups', {})).body).toMatchObject([{ id, kind: 'full' }]);
    expect(await call('prove_backup', { backup_id: id })).toMatchObject({ body: { sound: true } });
    expect(await call('restore_full_backup', { backup_id: id })).toMatchObject({
      status: 200,
      body: { dry_run: true, new: 0, conflicts: 0 },
    });

    // The document of a person goes through a program that reads and writes JSON.
    const person = await value<string>(
      engine,
      '(select user_id from public.user_progress order by weight_kg limit 1)',
    );
    const document = await call('create_user_backup', { user_id: person });
    expect(document).toMatchObject({ status: 200, body: { user_id: person } });
    await engine.query('delete from public.user_progress where user_id = $1', [person]);
    const back = await call('restore_user_backup', { document: document.body, dry_run: false });
    expect(back).toMatchObject({ status: 200, body: { dry_run: false, user_id: person } });
    expect((back.body as Report).new).toBeGreaterThan(0);
    await engine.exec('delete from private.backups');
  });
});

describe('random damage', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine('postgres', { samplePeople: smallCrowd });
  });
  afterAll(() => engine.close());

  /** Statements that hurt; `part` chooses the rows. Accounts and roles do not go back in time. */
  const damages = [
    (part: number) => `delete from public.user_progress where hashtext(id::text) % 7 = ${part % 7}`,
    (part: number) => `delete from public.recipes where hashtext(id::text) % 5 = ${part % 5}`,
    (part: number) =>
      `update public.subscriptions set metadata = '{"abîmé": 1.0}' where hashtext(id::text) % 9 = ${part % 9}`,
    (part: number) =>
      `update public.weekly_meal_plans set status = 'cancelled' where hashtext(id::text) % 4 = ${part % 4}`,
    (part: number) =>
      `update public.foods set name_fr = name_fr || ' ${part}' where hashtext(id::text) % 11 = ${part % 11}`,
    (part: number) =>
      `insert into public.foods (name_fr, category) values ('Intrus ${part}', 'autres')`,
    (part: number) =>
      `update public.users set display_name = 'X' where hashtext(id::text) % 6 = ${part % 6}`,
    (part: number) => `delete from auth.users where hashtext(id::text) % 50 = ${part % 50}
      and id not in (select user_id from private.staff)`,
    (part: number) => `delete from private.stripe_events where hashtext(id) % 8 = ${part % 8}
      and not exists (select from private.subscription_events as e where e.stripe_event_id = stripe_events.id)`,
    () => 'delete from public.food_combinations',
    (part: number) =>
      `update public.user_profiles set first_name = null where hashtext(id::text) % 3 = ${part % 3}`,
  ];

  test('is always repaired to the last byte', async () => {
    const before = await checksums(engine);
    const id = await backUp(engine);
    const damage = fc.record({
      kind: fc.nat({ max: damages.length - 1 }),
      part: fc.nat({ max: 1000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 5 }), async (list) => {
        for (const { kind, part } of list) await engine.exec(damages[kind]?.(part) ?? '');
        const told = await restore(engine, id, true);
        const done = await restore(engine, id);
        expect(told.conflicts).toBe(0);
        expect([done.new, done.changed, done.deleted]).toEqual([
          told.new,
          told.changed,
          told.deleted,
        ]);
        expect(await checksums(engine)).toEqual(before);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});

describe('several sessions', () => {
  let engine: TestEngine;
  let others: postgres.Sql[];
  beforeAll(async () => {
    engine = await openEngine('postgres', { samplePeople: smallCrowd });
    others = [1, 2].map(() => postgres(engine.url ?? '', { max: 1, onnotice: () => undefined }));
  });
  afterAll(async () => {
    await Promise.all(others.map((sql) => sql.end()));
    await engine.close();
  });
  const other = (n: 0 | 1) => {
    const sql = others[n];
    if (!sql) throw new Error('two sessions');
    return sql;
  };

  test('a second run is told which one runs, and nothing waits', async () => {
    await other(0).begin(async (sql) => {
      await sql`select private.hold_backups('restore')`;
      const told = /^Une restauration est en cours depuis \d{4}-\d\d-\d\d \d\d:\d\d UTC\.$/;
      expect(await refusal(backUp(engine))).toMatch(told);
      const [progress] = await engine.query<{ work: string }>(
        'select * from private.backup_progress()',
      );
      expect(progress?.work).toMatch(/^restore since /);
    });
    const id = await backUp(engine);
    // Who writes keeps a restore from beginning, for five seconds at most.
    await other(0).begin(async (sql) => {
      await sql`update public.foods set name_fr = name_fr || '' where id = (select id from public.foods limit 1)`;
      expect(await refusal(restore(engine, id))).toMatch(/trop occupée/);
    });
    expect(await restore(engine, id, true)).toMatchObject({ conflicts: 0 });
  });

  test('all tables show one moment while others write', async () => {
    let written = 0;
    let stop = false;
    // Each transaction writes an early and a late table alike.
    const write = async () => {
      const next = String(written + 1);
      await other(0).begin(async (sql) => {
        await sql`update public.foods set price_source = ${next} where ciqual_code = '20009'`;
        await sql`
          update private.personal_data_grants set reason = ${`instant ${next.padStart(8, '0')}`}
          where id = (select min(id::text)::uuid from private.personal_data_grants)`;
      });
      written += 1;
    };
    await write();
    const writing = (async () => {
      while (!(stop as boolean)) await write();
    })();
    const seen: string[] = [];
    try {
      for (let run = 0; run < 4; run += 1) {
        const id = await backUp(engine);
        const [row] = await engine.query<{ food: string; instant: string }>(
          `select
             (select d from private.backup_chunks as c cross join unnest(c.data) as d
              where c.backup_id = $1 and c.table_name = 'public.foods' and d like '%,20009,%') as food,
             (select substring(d from 'instant 0*(\\d+)') from private.backup_chunks as c
              cross join unnest(c.data) as d
              where c.backup_id = $1 and c.table_name = 'private.personal_data_grants'
                and d like '%instant %') as instant`,
          [id],
        );
        seen.push(row?.instant ?? '');
        expect(row?.food).toMatch(new RegExp(`,${row?.instant},`));
      }
    } finally {
      stop = true;
      await writing;
    }
    expect(new Set(seen).size).toBeGreaterThan(1);
  });
});

describe('the scripts of the owner', () => {
  let engine: TestEngine;
  let folder: string;
  const run = (script: string, args: string[] = [], env: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync(join(root, 'supabase/scripts', script), args, {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: engine.url ?? '', ...env },
    });
    return { status, stdout, stderr };
  };
  const files = () => readdirSync(folder).filter((name) => name.endsWith('.backup.gz'));
  beforeAll(async () => {
    engine = await openEngine('postgres', { samplePeople: smallCrowd });
    folder = mkdtempSync(join(tmpdir(), 'console-backups-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await engine.close();
  });

  test('a backup goes to a file and comes back from it', async () => {
    const before = await checksums(engine);
    const made = run('backup_users.sh', [], { BACKUP_DIR: folder });
    expect(made.stdout).toMatch(/^Sauvegarde [0-9a-f-]{36} : \d+ lignes en \d+ morceaux/);
    expect(made).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Avertissement/) as string,
    });
    const [file = ''] = files();
    expect(file).toContain(`coach-${await value<string>(engine, 'private.today()::text')}T`);
    const path = join(folder, file);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await engine.exec(`delete from private.backups; ${destroy}`);
    const dry = run('restore_backup.sh', [path]);
    expect(dry).toMatchObject({ status: 0, stderr: '' });
    expect(dry.stdout).toMatch(/Simulation : rien n’a changé/);
    expect((await checksums(engine))['public.users']).toBe('0 0');
    expect(run('restore_backup.sh', [path, '--apply'])).toMatchObject({ status: 0, stderr: '' });
    expect(await checksums(engine)).toEqual(before);

    // Proved, there is nothing to warn of; a file of another time is removed.
    await engine.query('select private.prove_backup(id) from private.backups limit 1');
    const old = join(folder, 'coach-2020-01-01T000000Z-x.backup.gz');
    writeFileSync(old, '');
    spawnSync('touch', ['-d', '2020-01-01', old]);
    expect(run('backup_users.sh', [], { BACKUP_DIR: folder })).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(files()).toHaveLength(2);
  });

  test('files that are cut, changed, foreign or newer are refused in a sentence', async () => {
    const [file = ''] = files();
    const path = join(folder, file);
    const bytes = readFileSync(path);
    const hurt = join(folder, 'hurt.gz');
    writeFileSync(hurt, bytes.subarray(0, bytes.length / 2));
    const refused = (args: string[], status: number, sentence: RegExp) => {
      expect(run('restore_backup.sh', args)).toMatchObject({
        status,
        stderr: expect.stringMatching(sentence) as string,
      });
    };
    refused([hurt], 2, /incomplet ou abîmé/);
    refused([], 3, /^Usage/);
    refused([join(folder, 'none.gz')], 3, /n’existe pas/);
    refused([path, '--force'], 3, /Option inconnue/);
    const before = await checksums(engine);
    await engine.exec(`update private.installation set id = gen_random_uuid()`);
    refused([path, '--apply'], 2, /vient d’une autre installation/);
    expect(await checksums(engine)).toEqual(before);
    expect(run('restore_backup.sh', [path, '--other-installation'])).toMatchObject({ status: 0 });
    const version = `update supabase_migrations.schema_migrations set version = $1 where version = $2`;
    const latest = await value<string>(engine, 'private.schema_version()');
    await engine.query(version, ['001.', latest]);
    refused([path, '--other-installation'], 2, /version plus récente de la base/);
    await engine.query(version, [latest, '001.']);
  });

  test('wrong settings and an unreachable database have a status of their own', () => {
    chmodSync(folder, 0o700);
    expect(run('backup_users.sh', [], { DATABASE_URL: '' }).status).toBe(3);
    expect(run('backup_users.sh', [], { BACKUP_KEEP_DAYS: 'x' }).status).toBe(3);
    expect(run('backup_users.sh', [], { BACKUP_DIR: join(folder, 'none') }).status).toBe(3);
    expect(run('backup_users.sh', [], { DATABASE_URL: 'postgres://x@127.0.0.1:1/x' }).status).toBe(
      3,
    );
    expect(run('restore_backup.sh', [join(folder, 'hurt.gz')], { DATABASE_URL: '' }).status).toBe(
      3,
    );
  });
});
