import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';

export interface OsUser {
  uid: number;
  gid: number;
}

const idOf = (flag: string, name: string) =>
  Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));

/** PostgreSQL refuses to run as root: the user to run it as, or undefined when we are not root. */
export function unprivilegedUser(): OsUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) };
    } catch {
      // No such user on this machine.
    }
  }
  return undefined;
}

/** The binaries, copied to `folder` where that user may not enter the project (such as /root). */
export function reachableBinaries(
  { folder: bin, source }: Binaries,
  user: OsUser | undefined,
  folder: string,
): string {
  if (user === undefined || source === 'system') return bin;
  const { status } = spawnSync(join(bin, 'initdb'), ['--version'], { ...user });
  if (status === 0) return bin;
  const copy = join(folder, 'native');
  cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(copy, 0o755);
  return join(copy, 'bin');
}
