import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { Refusal } from '../shared/refusal.ts';
import { findBinaries } from './binaries.ts';
import { freePort } from './freePort.ts';
import { reachableBinaries, unprivilegedUser } from './unprivileged.ts';

/** A PostgreSQL server that lives as long as the process that started it. */
export interface ThrowawayServer {
  /** The address of its `postgres` database, as the superuser `supabase_admin`. */
  adminUrl: string;
  stop: () => Promise<void>;
}

/** Everything that costs time to survive a power cut: these servers need not. */
const carelessSettings = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'unix_socket_directories=',
  'listen_addresses=127.0.0.1',
];
/** How long (ms) the server may take until it answers. */
const patience = 30_000;

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => undefined });
    try {
      await sql`select 1`;
      return;
    } catch (error) {
      if (child.exitCode !== null || Date.now() > deadline) {
        throw new Refusal(`PostgreSQL ne démarre pas : ${String(error)}`, { cause: error });
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await sql.end();
    }
  }
}

/** Makes the files of a server, unless the folder has them, and returns the superuser's password. */
function initialise(folder: string, bin: string, user: object): string {
  const passwordFile = join(folder, 'password');
  if (existsSync(passwordFile)) return readFileSync(passwordFile, 'utf8');
  const data = join(folder, 'data');
  rmSync(data, { recursive: true, force: true });
  const password = randomBytes(12).toString('hex');
  const draft = `${passwordFile}.new`;
  writeFileSync(draft, password, { mode: 0o644 });
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';
  const flags = ['--username=supabase_admin', '--auth=scram-sha-256', '--no-sync'];
  const args = [`--pgdata=${data}`, `--pwfile=${draft}`, `--locale=${locale}`, ...flags];
  execFileSync(join(bin, 'initdb'), [...args, '--encoding=UTF8'], { stdio: 'pipe', ...user });
  chmodSync(draft, 0o600);
  renameSync(draft, passwordFile);
  return password;
}

/**
 * Starts a server. Its files are new ones in the system's temporary folder, which `stop` removes; or
 * those of the folder `kept`, made at first, whose databases the next server finds again. It has these
 * settings (`name=value`) beside its own.
 */
export async function startThrowaway(
  kept?: string,
  ownSettings: string[] = [],
): Promise<ThrowawayServer> {
  const user = unprivilegedUser();
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'console-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o755);
  const bin = reachableBinaries(findBinaries(), user, folder);
  const password = initialise(folder, bin, { ...user });
  const data = join(folder, 'data');
  const port = await freePort();
  const settings = [...carelessSettings, ...ownSettings].flatMap((setting) => ['-c', setting]);
  const child = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], {
    stdio: 'ignore',
    ...user,
  });
  const remove = () => {
    if (kept === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const kill = () => {
    child.kill('SIGQUIT');
    remove();
  };
  process.once('exit', kill);
  const adminUrl = `postgres://supabase_admin:${password}@127.0.0.1:${port}/postgres`;
  await untilReady(adminUrl, child);
  return {
    adminUrl,
    stop: () =>
      new Promise((resolve) => {
        process.removeListener('exit', kill);
        child.once('exit', () => {
          remove();
          resolve();
        });
        child.kill('SIGINT');
      }),
  };
}
