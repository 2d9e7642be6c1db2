import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../supabase/local/shared/paths.ts';
import { freePort } from './freePort.ts';

/** A console started as a person starts it, in a process of its own. */
export interface RunningConsole {
  url: string;
  /** What it has printed so far. */
  output: () => string;
  stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Which console is started, and how. */
export interface Start {
  /** The folder of the project. */
  project?: string;
  /** A command that runs the one after it, such as `setpriv`. */
  prefix?: string[];
}

/** Starts `npm start`'s program; `output` tells what it has printed so far. */
export function spawnConsole(
  args: string[],
  env: Record<string, string>,
  { project = root, prefix = [] }: Start = {},
): { child: ChildProcess; output: () => string } {
  const program = [process.execPath, join(project, 'supabase/local/commands/start.js')];
  const [command = '', ...rest] = [...prefix, ...program, ...args];
  const child = spawn(command, rest, {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  return { child, output: () => printed };
}

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('close', () => resolve());
  });

/** Runs `npm start`'s program to its end and returns its exit code and what it printed. */
export async function runToEnd(
  args: string[],
  env: Record<string, string>,
  start: Start = {},
): Promise<{ code: number | null; lines: string[] }> {
  const { child, output } = spawnConsole(args, env, start);
  await ended(child);
  return { code: child.exitCode, lines: output().trim().split('\n') };
}

/**
 * Runs `npm start`'s program with `env` and waits until it says that it is ready.
 * @throws with what it printed when it ends, or is not ready in two minutes.
 */
export async function runConsole(
  env: Record<string, string>,
  start: Start = {},
): Promise<RunningConsole> {
  const port = await freePort();
  const { child, output } = spawnConsole(['--port', String(port)], env, start);
  const ready = new Promise<void>((resolve, reject) => {
    const check = () => {
      if (output().includes('prêt en')) resolve();
    };
    child.stdout?.on('data', check);
    child.once('exit', () => reject(new Error(`The console ended:\n${output()}`)));
    setTimeout(() => reject(new Error(`The console is not ready:\n${output()}`)), 120_000).unref();
  });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    await ended(child);
  };
  try {
    await ready;
  } catch (error) {
    await stop('SIGKILL');
    throw error;
  }
  return { url: `http://127.0.0.1:${port}`, output, stop };
}
