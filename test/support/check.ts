import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../supabase/local/shared/paths.ts';

/** Where the quick run keeps what the programs know of files that have not changed. */
export const cache = (name: string) => join('node_modules/.cache/console', name);

interface Check {
  /** A program of node_modules/.bin, or `node`, with its arguments. */
  command: [program: string, ...args: string[]];
  /** What the quick run adds. The whole run trusts no cache, so that none hides a failure from it. */
  quick?: string[];
}

function run(program: string, args: string[]): Promise<{ code: number | null; output: string }> {
  const path = program === 'node' ? process.execPath : join('node_modules/.bin', program);
  const child = spawn(path, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}

/** A check by a program, as one test: it passes when the program does, and else shows what it said. */
export function check(name: string, { command: [program, ...args], quick = [] }: Check): void {
  test(name, { timeout: 300_000 }, async () => {
    const added = process.env.QUICK_CHECKS === 'on' ? quick : [];
    const { code, output } = await run(program, [...args, ...added]);
    if (code !== 0) console.error(output);
    expect(code, `${name}: ${[program, ...args].join(' ')}`).toBe(0);
  });
}
