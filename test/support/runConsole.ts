import { spawn, type ChildProcess } from 'node:child_process';
import { freePort } from './freePort.ts';

/** A console started as a person starts it, in a process of its own. */
export interface RunningConsole {
  url: string;
  /** What it has printed so far. */
  output: () => string;
  stop: (signal?: NodeJS.Signals) => Promise<void>;
}

export const program = ['supabase/local/commands/launch.js'];

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/**
 * Runs `npm start`'s program with `env` and waits until it says that it is ready.
 * @throws with what it printed when it ends, or is not ready in two minutes.
 */
export async function runConsole(env: Record<string, string>): Promise<RunningConsole> {
  const port = await freePort();
  const child = spawn(process.execPath, [...program, '--port', String(port)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ready = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('prêt en')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`The console ended:\n${printed}`)));
    setTimeout(() => reject(new Error(`The console is not ready:\n${printed}`)), 120_000).unref();
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
  return { url: `http://127.0.0.1:${port}`, output: () => printed, stop };
}
