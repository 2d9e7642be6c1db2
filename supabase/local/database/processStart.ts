import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

function onLinux(pid: number): string | null {
  try {
    // The name of the program, in parentheses, may hold spaces: fields are counted after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const ticks = fields?.[19];
    return ticks === undefined ? null : `${boot}/${ticks}`;
  } catch {
    return null;
  }
}

/**
 * When a process began, in the system's own words: equal for two readings of the same process and
 * different for a later one with the same number. Null where the system does not tell (Windows).
 */
export function startOfProcess(pid: number): string | null {
  if (process.platform === 'linux') return onLinux(pid);
  if (process.platform === 'win32') return null;
  const ps = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return ps.status === 0 ? ps.stdout.trim() : null;
}
