import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../supabase/local/shared/paths.ts';
import { runConsole, runToEnd, spawnConsole, type Start } from '../support/runConsole.ts';

/** A project of its own, so that nothing is built under the feet of the other tests. */
const project = mkdtempSync(join(tmpdir(), 'console-build-'));
const files = ['src', 'public', 'supabase/local', 'index.html'];
const settings = ['vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];
/** No database: what is asked here ends before one is opened. */
const env = { SUPABASE_URL: 'https://abc.supabase.co', SUPABASE_ANON_KEY: 'sb_publishable_any' };

beforeAll(() => {
  for (const path of [...files, ...settings]) {
    cpSync(join(root, path), join(project, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const built = () => readdirSync(project).filter((name) => name.startsWith('dist'));

/** What a start prints until it is ready, having served its page. */
async function startOnce(start: Start = {}): Promise<string> {
  const running = await runConsole(env, { project, ...start });
  try {
    expect(await (await fetch(running.url)).text()).toContain('sb_publishable_any');
    return running.output();
  } finally {
    await running.stop();
  }
}

describe('npm start', () => {
  test('builds the console and the server the first time, and says so in one line', async () => {
    const [line, ...rest] = (await startOnce()).split('\n');
    expect(line).toMatch(/^Construction de la console et du serveur, une fois/);
    expect(rest.join('\n')).not.toContain('Construction');
    expect(built()).toEqual(['dist', 'dist-server']);
  });

  test('builds nothing the second time, and removes what a killed build has left', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    mkdirSync(join(project, `dist.${pid}/assets`), { recursive: true });
    mkdirSync(join(project, `dist-server.${pid}`));
    const another = `dist.${process.pid}`;
    mkdirSync(join(project, another));
    expect(await startOnce()).not.toContain('Construction');
    expect(built()).toEqual(['dist', 'dist-server', another].sort());
    rmSync(join(project, another), { recursive: true });
  });

  test('builds that alone which has changed', async () => {
    writeFileSync(join(project, 'supabase/local/server/unused.ts'), 'export {};\n');
    expect(await startOnce()).toContain('Construction du serveur, une fois');
  });

  test('leaves nothing behind when it is killed while it builds', async () => {
    rmSync(join(project, 'dist-server'), { recursive: true });
    const { child } = spawnConsole([], env, { project });
    while (built().length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await startOnce();
    expect(built()).toEqual(['dist', 'dist-server']);
  });

  test('stops with a sentence when the sources have a fault, and keeps the build there was', async () => {
    const main = join(project, 'src/main.ts');
    writeFileSync(main, "import { nothing } from './nowhere';\nnothing();\n");
    const { code, lines } = await runToEnd([], env, { project });
    cpSync(join(root, 'src/main.ts'), main);
    expect(lines[0]).toContain('Construction de la console, une fois');
    expect(lines.at(-1)).toBe('La construction a échoué : voir ci-dessus.');
    expect(lines.join('\n')).toContain('./nowhere');
    expect(code).toBe(1);
    expect(built()).toEqual(['dist', 'dist-server']);
    expect(existsSync(join(project, 'dist/index.html'))).toBe(true);
  });
});

/** Nobody may write there; root may, unless it has given up its rights. */
async function inReadOnlyProject<T>(work: (start: Start) => Promise<T>): Promise<T> {
  const powerless = ['setpriv', '--bounding-set=-all', '--inh-caps=-all'];
  chmodSync(project, 0o555);
  try {
    return await work({ prefix: process.getuid?.() === 0 ? powerless : [] });
  } finally {
    chmodSync(project, 0o755);
  }
}

describe('npm start in a project that may not be written', () => {
  test('serves what is built there', async () => {
    await startOnce();
    expect(await inReadOnlyProject(startOnce)).not.toContain('Construction');
  });

  test('builds the console elsewhere, and runs the server from its sources', async () => {
    for (const name of built()) rmSync(join(project, name), { recursive: true });
    const output = await inReadOnlyProject(startOnce);
    expect(output).toContain('Construction de la console, à chaque fois');
    expect(built()).toEqual([]);
  });
});
