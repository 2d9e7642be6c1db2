import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { asAdmin, urlOf } from '../../supabase/local/cluster/database.ts';
import { openEngine } from '../support/backend.ts';
import { testServerUrl } from '../support/postgres.ts';
import { measured, megabyte } from './memory.ts';
import { scale } from './scale/run.ts';
import type { Row } from './table.ts';

/** Runs a program of PostgreSQL; resolves with its time in milliseconds. */
function timed(program: string, args: string[], input?: string): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const running = spawn(program, args, { stdio: ['pipe', 'ignore', 'pipe'] });
    let said = '';
    running.stderr.on('data', (data: Buffer) => (said += data.toString()));
    running.on('error', reject);
    running.on('close', (code) => {
      if (code === 0) resolve(performance.now() - start);
      else reject(new Error(`${program}: ${said}`));
    });
    running.stdin.end(input ?? '');
  });
}

/** Empties what is restored; foreign keys take the rest along. */
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

/** Columns that a COPY can bring back: all but the generated ones. */
const listSql = `
  select t.table_name as name, (
    select string_agg(quote_ident(c.value ->> 'name'), ', ' order by c.ordinality)
    from jsonb_array_elements(private.backup_columns(t.table_name)) with ordinality as c
  ) as columns
  from private.backup_tables() as t order by t.place`;

const perSecond = (rows: number, ms: number) =>
  `${Math.round(rows / (ms / 1000)).toLocaleString('en')} rows/s (${(ms / 1000).toFixed(1)} s)`;

/**
 * Full backup and restore of 1.7 million rows against COPY and pg_dump of the same tables in the same
 * run. Both sides write a file or a table: a backup is compressed and read back, COPY is neither.
 */
export async function backupRows(): Promise<Row[]> {
  const engine = await openEngine('postgres', { large: scale });
  const url = engine.url ?? '';
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  const folder = mkdtempSync(join(tmpdir(), 'console-bench-'));
  try {
    const database = new URL(url).pathname.slice(1);
    const superuserUrl = urlOf(await testServerUrl(), database);
    await asAdmin(superuserUrl, (superuser) => superuser.unsafe('vacuum analyze'));
    const tables = await sql.unsafe<{ name: string; columns: string }[]>(listSql);
    const file = (name: string) => join(folder, `${name}.copy`);
    const copyOut = tables.map((t) => `\\copy ${t.name} (${t.columns}) to '${file(t.name)}'`);
    // Accounts come before what hangs on them; the mirror of an account is written by its trigger.
    const copyIn = tables.map((t) =>
      t.name === 'public.users'
        ? `\\copy (select 1) to '/dev/null'`
        : `\\copy ${t.name} (${t.columns}) from '${file(t.name)}'`,
    );
    const psql = (lines: string[]) =>
      timed('psql', [url, '-X', '-q', '-1', '-v', 'ON_ERROR_STOP=1'], `${lines.join('\n')}\n`);

    // Once to warm the buffers, then for the figures.
    await psql(copyOut);
    const copied = await psql(copyOut);
    const dump = join(folder, 'all.dump');
    const dumped = await timed('pg_dump', [
      '-Fc',
      '-a',
      '-f',
      dump,
      ...tables.map((t) => `--table=${t.name}`),
      url,
    ]);
    const backup = await measured(sql, `select private.make_backup('mesure')`);
    const [made] = await sql<{ id: string; row_count: string; byte_count: string }[]>`
      select id, row_count, byte_count from private.backups order by created_at desc limit 1`;
    if (!made) throw new Error('no backup');
    const total = Number(made.row_count);
    const verified = await measured(sql, `select private.verify_backup('${made.id}')`);
    const proved = await measured(sql, `select private.prove_backup('${made.id}')`);

    const sleeping = (verb: string) =>
      tables
        .filter((t) => !t.name.startsWith('auth.'))
        .map((t) => `alter table ${t.name} ${verb} trigger user;`);
    await sql.unsafe(destroy).simple();
    const copiedIn = await psql([...sleeping('disable'), ...copyIn, ...sleeping('enable')]);
    await sql.unsafe(destroy).simple();
    const restore = `select private.restore_backup('${made.id}', false, false, false)`;
    const restored = await measured(sql, restore);

    const size = (bytes: number) => `${Math.round(bytes / megabyte)} MB`;
    return [
      {
        what: `full backup of ${total.toLocaleString('en')} rows, compressed and read back, against COPY to files`,
        measured: perSecond(total, backup.ms),
        against: perSecond(total, copied),
        ratio: backup.ms / copied,
      },
      {
        what: 'full backup against pg_dump -Fc',
        measured: `${perSecond(total, backup.ms)}, ${size(Number(made.byte_count))}`,
        against: `${perSecond(total, dumped)}, ${size(statSync(dump).size)}`,
        ratio: backup.ms / dumped,
      },
      {
        what: 'restore into empty tables against COPY from files, both with indexes and foreign keys',
        measured: perSecond(total, restored.ms),
        against: perSecond(total, copiedIn),
        ratio: restored.ms / copiedIn,
      },
      {
        what: 'verifying alone against the backup',
        measured: perSecond(total, verified.ms),
        against: perSecond(total, backup.ms),
        ratio: verified.ms / backup.ms,
      },
      {
        what: 'proving against the restore',
        measured: perSecond(total, proved.ms),
        against: perSecond(total, restored.ms),
        ratio: proved.ms / restored.ms,
      },
      {
        what: 'growth of the own memory of the backend: backup, restore',
        measured: `${backup.grown.toFixed(0)} MB, ${restored.grown.toFixed(0)} MB`,
        against: size(Number(made.byte_count)),
      },
    ];
  } finally {
    await sql.end();
    rmSync(folder, { recursive: true, force: true });
    await engine.close();
  }
}
