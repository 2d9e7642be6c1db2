import { notEqual, ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../../supabase/local/shared/paths.ts';
import { random } from './random.ts';

const worker = fileURLToPath(new URL('pgliteWorker.ts', import.meta.url));

/** Starts the worker on a folder; resolves with what it has said when it ends or is killed. */
function work(dataDir: string, task: string, killAfter?: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', worker, dataDir, task];
    const running = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    running.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (killAfter !== undefined && data.toString().includes('begin'))
        setTimeout(() => running.kill('SIGKILL'), killAfter);
    });
    running.on('error', reject);
    running.on('close', () => {
      resolve(said);
    });
  });
}

const found = (said: string, what: string) => new RegExp(`${what} (.*)`).exec(said)?.[1] ?? '';

/**
 * Kills the process of an embedded database while it restores, at random moments; opened again, its
 * folder must be as before or as after. Returns how many restores were over by then.
 */
export async function killPglite(rounds: number, seed: number): Promise<number> {
  const next = random(seed);
  const folder = mkdtempSync(join(tmpdir(), 'console-killed-'));
  try {
    const start = join(folder, 'start');
    const prepared = await work(start, 'prepare');
    const [before, after] = [found(prepared, 'damaged'), found(prepared, 'whole')];
    notEqual(before, after);
    let done = 0;
    for (let round = 0; round < rounds; round += 1) {
      const copy = join(folder, `round-${round}`);
      cpSync(start, copy, { recursive: true });
      await work(copy, 'restore', next() * 2 * Number(found(prepared, 'took')));
      const state = found(await work(copy, 'state'), 'state');
      ok([before, after].includes(state), `after kill ${round} the folder is neither: ${state}`);
      if (state === after) done += 1;
      rmSync(copy, { recursive: true });
    }
    return done;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
