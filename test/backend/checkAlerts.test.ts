import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../supabase/local/shared/paths.ts';
import { openEngine, type TestEngine } from '../support/backend.ts';

const script = join(root, 'supabase/scripts/check_alerts.sh');
const question = 'SELECT get_database_health_metrics();';
const noPsql = 'this machine has no psql';
const hasPsql = spawnSync('psql', ['--version']).error === undefined;

interface Options {
  input?: string;
  args?: string[];
  databaseUrl?: string;
}

function checkAlerts({ input = '', args = [], databaseUrl }: Options) {
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  const { status, stdout, stderr } = spawnSync('sh', [script, ...args], {
    input,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, lines: stdout.split('\n') };
}

describe('check_alerts.sh', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openEngine('postgres', { sampleData: false });
    await engine.exec(`insert into private.backups (status, finished_at, proved_at, reason,
        format_version, schema_version, installation, snapshot_at)
      values ('complete', now(), now(), 'essai', 1, '009', gen_random_uuid(), now())`);
  });
  afterAll(() => engine.close());

  const metrics = async () => {
    const [row] = await engine.query<{ text: string }>(
      'select get_database_health_metrics()::text as text',
    );
    return row?.text ?? '';
  };
  const lastBackup = (hours: number) =>
    engine.query('update private.backups set finished_at = now() - make_interval(hours => $1)', [
      hours,
    ]);
  const psql = (flag: string) =>
    spawnSync('psql', [flag, '-X', '-c', question, engine.url ?? ''], { encoding: 'utf8' }).stdout;

  test('healthy: one line, exit 0', async () => {
    const { status, stdout } = checkAlerts({ input: await metrics() });
    expect(stdout).toMatch(/^\[SAIN\] Base \w+ : 0 erreur\(s\), 0 avertissement\(s\), .*\n$/);
    expect(status).toBe(0);
  });

  test('a warning: a subject, then what it is, since when and what to do; exit 1', async () => {
    await lastBackup(30);
    const { status, lines } = checkAlerts({ input: await metrics() });
    expect(status).toBe(1);
    expect(lines[0]).toMatch(/^\[AVERTISSEMENT\] Base \w+ : 0 erreur\(s\), 1 avertissement\(s\)/);
    expect(lines.slice(1, 5)).toEqual([
      '',
      'AVERTISSEMENT — Âge de la dernière sauvegarde',
      '  Valeur : 30 h (seuil : > 24 h)',
      '  Depuis : inconnu',
    ]);
    expect(lines[5]).toMatch(/^ {2}Sens : En cas de perte/);
    expect(lines[6]).toMatch(/^ {2}Remède : Lancez une sauvegarde complète/);
    expect(lines[7]).toMatch(/^ {2}Constat : last_backup 20/);
  });

  test('an error: exit 2, since when by the history', async () => {
    await lastBackup(100);
    await engine.exec(`select private.record_health(false, '{}')`);
    const { status, lines } = checkAlerts({ input: await metrics() });
    expect(status).toBe(2);
    expect(lines[2]).toBe('ERREUR — Âge de la dernière sauvegarde');
    expect(lines[4]).toMatch(/^ {2}Depuis : \d\d\/\d\d\/\d{4} \d\d:\d\d /);
  });

  test('many issues at once, in texts full of quotes, backslashes and tabs', async () => {
    const error = String.raw`"report": "x", "exit_code": 0, \n \" \\` + '\n\tfin';
    await engine.query(
      `insert into private.job_runs (job, status, finished_at, error)
       values ('full_backup', 'failed', now(), $1)`,
      [error],
    );
    await engine.exec(`create table public.kept as table private.health_thresholds;
      update private.health_thresholds set warning = case comparison when '<' then 101 else -1 end`);
    const text = await metrics();
    const { report, exit_code } = JSON.parse(text) as { report: string; exit_code: number };
    const { status, stdout } = checkAlerts({ input: text });
    expect(stdout).toBe(`${report}\n`);
    expect(stdout).toContain(error);
    expect(status).toBe(exit_code);
    expect(report.match(/^AVERTISSEMENT — /gm)?.length).toBeGreaterThan(7);
    await engine.exec(`update private.health_thresholds as t set warning = k.warning
      from public.kept as k where k.name = t.name;
      drop table public.kept; delete from private.job_runs`);
  });

  test.for(['--quiet', '-At', '-x'])('reads what psql %s prints', async (flag, context) => {
    if (!hasPsql) context.skip(noPsql);
    const { status, stdout } = checkAlerts({ input: psql(flag) });
    expect(stdout).toBe(checkAlerts({ input: await metrics() }).stdout);
    expect(status).toBe(2);
  });

  test('asks DATABASE_URL itself', (context) => {
    if (!hasPsql) context.skip(noPsql);
    const { status, lines } = checkAlerts({ args: ['--ask'], databaseUrl: engine.url });
    expect(lines[0]).toMatch(/^\[ERREUR\] Base \w+ : 1 erreur\(s\)/);
    expect(status).toBe(2);
  });

  test('a database that does not answer: exit 3, with a sentence', (context) => {
    if (!hasPsql) context.skip(noPsql);
    const databaseUrl = 'postgresql://nobody@127.0.0.1:1/nowhere';
    const { status, stderr } = checkAlerts({ args: ['--ask'], databaseUrl });
    expect(stderr).toContain('la base ne répond pas');
    expect(status).toBe(3);
  });

  test.each([
    ['', /rien n’a été lu/],
    ['ERROR:  permission denied', /n’est pas une réponse/],
    ['{"exit_code": 7, "report": "x"}', /n’est pas une réponse/],
    ['{"exit_code": 0}', /n’est pas une réponse/],
  ])('input that is no answer (%j): exit 3, with a sentence', (input, sentence) => {
    const { status, stdout, stderr } = checkAlerts({ input });
    expect(stderr).toMatch(sentence);
    expect(stdout).toBe('');
    expect(status).toBe(3);
  });

  test('an unknown option or no address: exit 3, with a sentence', () => {
    expect(checkAlerts({ args: ['--help'] })).toMatchObject({ status: 3 });
    const { status, stderr } = checkAlerts({ args: ['--ask'] });
    expect(stderr).toContain('DATABASE_URL');
    expect(status).toBe(3);
  });
});
