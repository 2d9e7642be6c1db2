import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installFunctions } from '../../supabase/local/database/functionsFile.ts';
import { migrate, listMigrations } from '../../supabase/local/database/migrations.ts';
import { functionsDir, migrationsDir } from '../../supabase/local/shared/paths.ts';
import { engineNames, openEngine, type TestEngine } from '../support/backend.ts';

describe.each(engineNames)('migrations on %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'console-migrations-'));
  let engine: TestEngine;
  beforeAll(async () => {
    cpSync(migrationsDir, folder, { recursive: true });
    engine = await openEngine(name, { sampleData: false });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await engine.close();
  });

  const run = () => engine.withSession((session) => migrate(session, folder, {}));
  const count = async (sql: string) => {
    const [row] = await engine.query<{ n: number }>(`select count(*)::int as n from ${sql}`);
    return row?.n;
  };

  test('load no sample data where nothing asks for it', async () => {
    expect(await count('auth.users')).toBe(0);
    expect(await count('public.users')).toBe(0);
    expect(await count('private.staff')).toBe(0);
  });

  test('load the reference foods everywhere', async () => {
    expect(await count('public.foods')).toBeGreaterThanOrEqual(250);
  });

  test('run once', async () => {
    expect(await run()).toEqual([]);
    const rows = await engine.query<{ version: string; statements: string[] }>(
      'select version, statements from supabase_migrations.schema_migrations order by version',
    );
    const files = listMigrations(folder);
    expect(rows.map((row) => row.version)).toEqual(files.map(({ version }) => version));
    expect(rows.every((row) => row.statements.length > 0)).toBe(true);
  });

  test('leave nothing of one that fails, name it, and go on once it is mended', async () => {
    const file = join(folder, '900_broken.sql');
    const good = 'create table public.half (id integer); insert into public.half values (1);';
    writeFileSync(file, `${good} insert into public.no_such_table values (1);`);
    await expect(run()).rejects.toThrow(/900_broken\.sql a échoué.*no_such_table/);
    expect(await engine.query("select to_regclass('public.half') as half")).toEqual([
      { half: null },
    ]);
    expect(await count("supabase_migrations.schema_migrations where version = '900'")).toBe(0);
    writeFileSync(file, good);
    expect(await run()).toEqual(['900_broken.sql']);
    expect(await count('public.half')).toBe(1);
  });

  describe('the file of functions', () => {
    const changed = join(folder, 'functions');
    const file = join(changed, 'backup_and_maintenance.sql');
    const install = (from: string) =>
      engine.withSession((session) => installFunctions(session, from));

    test('is installed, and again only when it has changed', async () => {
      expect(await install(functionsDir)).toBe(false);
      cpSync(functionsDir, changed, { recursive: true });
      writeFileSync(file, '\n-- changed', { flag: 'a' });
      expect(await install(changed)).toBe(true);
      expect(await install(changed)).toBe(false);
      expect(await install(functionsDir)).toBe(true);
    });

    test('leaves nothing when it fails, which is told by its name', async () => {
      mkdirSync(changed, { recursive: true });
      const good = 'create table public.third (id integer);';
      writeFileSync(
        file,
        `begin;\n${good}\ninsert into public.no_such_table values (1);\ncommit;\n`,
      );
      const record = 'supabase_migrations.seed_files';
      const before = await engine.query(`select path, hash from ${record}`);
      await expect(install(changed)).rejects.toThrow(
        /functions\/backup_and_maintenance\.sql a été refusé.*no_such/,
      );
      expect(await count("pg_class where relname = 'third'")).toBe(0);
      expect(await engine.query(`select path, hash from ${record}`)).toEqual(before);
      writeFileSync(file, `begin;\n${good}\ncommit;\n`);
      expect(await install(changed)).toBe(true);
      expect(await count("pg_class where relname = 'third'")).toBe(1);
    });

    test('is not missed where there is none', async () => {
      expect(await install(join(folder, 'nowhere'))).toBe(false);
    });
  });
});
