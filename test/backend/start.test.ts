import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleDir } from '../../supabase/local/build/sources.js';
import { freePort } from '../support/freePort.ts';
import { password, people } from '../support/people.ts';
import { program, runConsole, type RunningConsole } from '../support/runConsole.ts';

const folder = mkdtempSync(join(tmpdir(), 'console-start-'));
const env = { DATA_DIR: join(folder, 'data') };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm start`'s program to its end and returns its exit code and what it printed. */
function runToEnd(args: string[], extra: Record<string, string>) {
  const child = spawn(process.execPath, [...program, ...args], {
    env: { ...process.env, ...extra },
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  return new Promise<{ code: number | null; lines: string[] }>((resolve) => {
    child.once('exit', (code) => resolve({ code, lines: printed.trim().split('\n') }));
  });
}

describe('npm start stops with one sentence', () => {
  test('when the port is taken, before it touches any data', async () => {
    const port = await freePort();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const dataDir = join(folder, 'untouched');
    const { code, lines } = await runToEnd(['--port', String(port)], { DATA_DIR: dataDir });
    other.close();
    expect(lines).toEqual([expect.stringContaining(`Le port ${port} est déjà pris`)]);
    expect(code).toBe(1);
    expect(existsSync(dataDir)).toBe(false);
  });

  test('when the configuration is half set', async () => {
    const { code, lines } = await runToEnd([], { SUPABASE_URL: 'https://abc.supabase.co' });
    expect(lines).toEqual([expect.stringContaining('Il manque SUPABASE_ANON_KEY')]);
    expect(code).toBe(1);
  });

  test('when DATABASE_URL names a database that does not answer', async () => {
    const port = await freePort();
    const DATABASE_URL = `postgres://someone:secret@127.0.0.1:${port}/app`;
    const extra = { DATABASE_URL, DATA_DIR: join(folder, 'keys') };
    const { code, lines } = await runToEnd(['--port', String(await freePort())], extra);
    expect(lines.at(-1)).toContain(`La base 127.0.0.1:${port} de DATABASE_URL refuse`);
    expect(lines.join()).not.toContain('secret');
    expect(code).toBe(1);
  });
});

describe('npm start on its own database', () => {
  let running: RunningConsole;
  beforeAll(async () => {
    running = await runConsole(env);
  });
  afterAll(() => running.stop());

  const page = () => fetch(running.url).then((answer) => answer.text());
  const key = async () => /sb_publishable_[\w-]+/.exec(await page())?.[0] ?? '';
  type Init = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> };
  const ask = async (path: string, { headers, ...init }: Init = {}) =>
    fetch(`${running.url}${path}`, {
      ...init,
      headers: { apikey: await key(), 'Content-Type': 'application/json', ...headers },
    });
  const signIn = async () => {
    const body = JSON.stringify({ email: people.nutritionist, password });
    const answer = await ask('/auth/v1/token?grant_type=password', { method: 'POST', body });
    const { access_token } = (await answer.json()) as { access_token: string };
    return { Authorization: `Bearer ${access_token}` };
  };

  test('leaves the server bundled for the next start', () => {
    expect(existsSync(join(bundleDir(), 'start.js'))).toBe(true);
  });

  test('prints its address and one sign-in for each role', () => {
    for (const email of [people.admin, people.nutritionist, people.support, people.analyst]) {
      expect(running.output()).toContain(email);
    }
    expect(running.output()).toContain(running.url);
  });

  test('gives the browser the publishable key and no other secret', async () => {
    expect(await key()).not.toBe('');
    expect(await page()).not.toMatch(/sb_secret|jwtSecret/);
    const file = statSync(join(env.DATA_DIR, 'keys.json'));
    if (process.platform !== 'win32') expect(file.mode & 0o777).toBe(0o600);
  });

  test('allows scripts of its own origin only, and keeps the page fresh', async () => {
    const { headers } = await fetch(`${running.url}/foods`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('serves hashed files compressed and for a year, and no page in place of a lost one', async () => {
    // A file worth compressing: the page's own script is a few lines.
    const path = /\/assets\/react-[\w-]+\.js/.exec(await page())?.[0] ?? '';
    const headers = { 'Accept-Encoding': 'br' };
    const script = await fetch(`${running.url}${path}`, { headers });
    expect(script.headers.get('content-encoding')).toBe('br');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${running.url}/assets/lost-00000000.js`)).status).toBe(404);
  });

  test('lets no other website read its answers', async () => {
    const answer = await ask('/rest/v1/foods?limit=1', {
      headers: { Origin: 'https://x.example' },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('refuses a second process on the same data', async () => {
    const { code, lines } = await runToEnd(['--port', String(await freePort())], env);
    expect(lines.at(-1)).toMatch(/déjà utilisé par le processus \d+/);
    expect(code).toBe(1);
  });

  test('killed while saving, then started again, has lost nothing that it acknowledged', async () => {
    const headers = await signIn();
    const foods = (await (
      await ask('/rest/v1/foods?select=id,version&limit=40&is_incomplete=is.false')
    ).json()) as { id: string; version: number }[];
    const acknowledged: string[] = [];
    const save = async ({ id, version }: { id: string; version: number }) => {
      const body = JSON.stringify({ version, subcategory: `saved ${id}` });
      const answer = await ask(`/rest/v1/foods?id=eq.${id}`, { method: 'PATCH', headers, body });
      if (answer.ok) acknowledged.push(id);
    };
    const saving = Promise.allSettled(foods.map(save));
    while (acknowledged.length < 10) await new Promise((resolve) => setTimeout(resolve, 5));
    await running.stop('SIGKILL');
    await saving;
    const seen = [...acknowledged];
    running = await runConsole(env);
    const ids = `id=in.(${seen.join()})`;
    const kept = (await (await ask(`/rest/v1/foods?select=id,subcategory&${ids}`)).json()) as {
      id: string;
      subcategory: string;
    }[];
    expect(seen.length).toBeLessThan(foods.length);
    expect(kept.map((food) => food.subcategory).sort()).toEqual(
      seen.map((id) => `saved ${id}`).sort(),
    );
  });
});
