import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBackend } from '../../supabase/local/api/createBackend.ts';
import {
  asAdmin,
  createHostedLike,
  dropDatabase,
  randomName,
  urlOf,
} from '../../supabase/local/cluster/database.ts';
import { deployDatabase } from '../../supabase/local/commands/deployDatabase.ts';
import { generateKeys } from '../../supabase/local/api/keys.ts';
import { supabaseCli } from '../../supabase/local/database/supabaseCli.ts';
import { openEngine, testSite, type TestEngine } from '../support/backend.ts';
import { testServerUrl } from '../support/postgres.ts';
import { touchIndexes } from '../support/touchIndexes.ts';

interface LintFinding {
  function: string;
  issues: { message: string; detail?: string }[];
}

/** The specification calls a parameter of the recommendations `limit`, a reserved word. */
const namedBySpecification = 'recommendations: name of parameter "limit" is reserved';

/** Opens the console over a database, as `npm start` does with DATABASE_URL, and closes it. */
async function start(url: string): Promise<void> {
  const database = { driver: 'postgres', url } as const;
  const keys = await generateKeys();
  const backend = await createBackend({ database, keys, siteUrl: testSite, sampleData: false });
  await backend.close();
}

describe('db:deploy', () => {
  const name = randomName('console_deploy');
  let adminUrl: string;
  beforeAll(async () => {
    adminUrl = await testServerUrl();
  });
  afterAll(() => dropDatabase(adminUrl, name));

  test('brings a project like hosted Supabase up to date, once', async () => {
    const url = await createHostedLike(adminUrl, name);
    expect(await deployDatabase(url)).toContain('fonctions installées');
    const again = await deployDatabase(url);
    expect(again).toContain('up to date');
    expect(again).toContain('fonctions déjà à jour');
    await start(url);
    const rows = await asAdmin(url, (sql) => sql`select from auth.users`);
    expect(rows).toHaveLength(0);
  });

  test('lets a step of a job take an hour in this database, unless told otherwise before', async () => {
    const url = urlOf(adminUrl, name, 'postgres');
    const limit = async () => (await asAdmin(url, (sql) => sql`show statement_timeout`))[0];
    expect(await limit()).toEqual({ statement_timeout: '1h' });
    expect(await asAdmin(adminUrl, (sql) => sql`show statement_timeout`)).toEqual([
      { statement_timeout: '0' },
    ]);
    await asAdmin(url, (sql) =>
      sql.unsafe(`alter role postgres in database ${name} set statement_timeout = '3h'`),
    );
    expect(await deployDatabase(url)).toContain('dure au plus 3h');
    expect(await limit()).toEqual({ statement_timeout: '3h' });
  });

  test('finds nothing to do on a database that npm start has migrated', async () => {
    const engine = await openEngine('postgres', { sampleData: false });
    try {
      expect(await deployDatabase(engine.url ?? '')).toContain('up to date');
    } finally {
      await engine.close();
    }
  });

  test('is refused by a database that other migrations have made, and touches nothing', async () => {
    const engine = await openEngine('postgres', { sampleData: false });
    try {
      await engine.exec(`
        update supabase_migrations.schema_migrations set statements = '{select 1}' where version = '003';
        insert into supabase_migrations.schema_migrations (version, name, statements)
        values ('008', 'insights', '{select 2}');
        drop function public.daily_maintenance(boolean);
        delete from supabase_migrations.seed_files`);
      await expect(deployDatabase(engine.url ?? '')).rejects.toThrow(
        /faite par d’autres migrations \(003, 008\).*nouvelle.*DATABASE_URL/,
      );
      expect(
        await engine.query("select to_regprocedure('daily_maintenance(boolean)') as f"),
      ).toEqual([{ f: null }]);
    } finally {
      await engine.close();
    }
  });

  test('makes the accounts itself on a plain PostgreSQL', async () => {
    const plain = randomName('console_plain');
    await asAdmin(adminUrl, (sql) => sql.unsafe(`create database ${plain} owner postgres`));
    try {
      const url = urlOf(adminUrl, plain, 'postgres');
      expect(await deployDatabase(url)).toContain('fonctions installées');
      await start(url);
    } finally {
      await dropDatabase(adminUrl, plain);
    }
  });
});

describe('what the Supabase CLI says of the migrations', () => {
  let engine: TestEngine;
  const remote = () => `--remote=${engine.url}?sslmode=disable`;
  beforeAll(async () => {
    engine = await openEngine('postgres', { sampleData: false });
  });
  afterAll(() => engine.close());

  test('db lint finds nothing', async (context) => {
    const [found] = await engine.query(
      "select from pg_available_extensions where name = 'plpgsql_check'",
    );
    if (!found) context.skip('db lint needs the extension plpgsql_check, which is not installed');
    const flags = ['--schema', 'public,private', '--level', 'warning'];
    const lint = supabaseCli(['db', 'lint', remote(), ...flags]);
    const report = (lint.stdout.trim() === '' ? [] : JSON.parse(lint.stdout)) as LintFinding[];
    const findings = report.flatMap((item) =>
      item.issues.map((issue) => `${item.function}: ${issue.message} (${issue.detail ?? ''})`),
    );
    expect(findings.filter((text) => !text.includes(namedBySpecification))).toEqual([]);
    expect(lint.ok, lint.stderr).toBe(true);
  });

  test('db advisors finds nothing, down to the level info', async () => {
    const database = new URL(engine.url ?? '').pathname.slice(1);
    await touchIndexes(urlOf(await testServerUrl(), database));
    const args = ['--level', 'info', '--fail-on', 'info', '--output-format', 'json'];
    const advisors = supabaseCli(['db', 'advisors', remote(), ...args]);
    const { results } = JSON.parse(advisors.stdout) as { results: { detail: string }[] };
    expect(results.map(({ detail }) => detail)).toEqual([]);
    expect(advisors.ok, advisors.stderr).toBe(true);
  });
});
