import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lockFolder } from '../local/database/folderLock.ts';
import { root } from '../local/shared/paths.ts';
import { header2020, row, toCsv, temporaryFolder } from './testing/tables.ts';

const put = temporaryFolder();
const dataDir = mkdtempSync(join(tmpdir(), 'ciqual-data-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

function run(...args: string[]) {
  const command = ['--import', 'tsx', join(root, 'supabase/import/ciqual.ts'), ...args];
  // Empty wins over what a developer's .env says.
  const noServer = { DATABASE_URL: '', SUPABASE_URL: '', SUPABASE_ANON_KEY: '' };
  const env = { ...noServer, PATH: process.env.PATH, DATA_DIR: dataDir, SAMPLE_DATA: 'off' };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const food = (code: string, sugars: string) =>
  row(header2020, { alim_code: code, alim_nom_fr: '=Aliment', 'Sucres (g': sugars });
const extract = toCsv([header2020, food('99001', '1'), food('99002', 'x')]);

describe('npm run import:ciqual', () => {
  test('without a file, says how to call it', () => {
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Usage/) as string });
  });

  test('refuses a file in one sentence, before it opens any database', () => {
    const { status, stdout, stderr } = run(put('extract.csv', extract));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^Ce fichier est incomplet.*\n$/);
    expect(existsSync(join(dataDir, 'pglite'))).toBe(false);
  });

  test('refuses a database in use', () => {
    const release = lockFolder(dataDir);
    const { status, stderr } = run(put('extract.csv', extract), '--partial');
    release();
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`déjà utilisé par le processus ${process.pid}`) as string,
    });
  });

  test('imports, sums up and writes a report that no spreadsheet takes for formulas', () => {
    const report = put('report.csv', '');
    const { status, stdout } = run(put('extract.csv', extract), '--partial', '--report', report);
    expect(status).toBe(0);
    expect(stdout).toMatch(/1 {2}créés/);
    expect(stdout).toMatch(/ligne 3, =Aliment \(99002\) : Sucres \(g\/100 g\) : « x »/);
    expect(readFileSync(report, 'utf8')).toBe(
      "\uFEFFoutcome;line;code;name;nutrient;kept;published;reason\r\ncreated;2;99001;'=Aliment;;;;\r\n" +
        "rejected;3;99002;'=Aliment;;;;Sucres (g/100 g) : « x » n’est pas une valeur\r\n",
    );
  });
});
