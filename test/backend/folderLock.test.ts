import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from '../../supabase/local/database/folderLock.ts';
import { startOfProcess } from '../../supabase/local/database/processStart.ts';

let folder: string;
const lock = () => join(folder, 'lock');
const write = (pid: number, startedAt: string | null) =>
  writeFileSync(lock(), JSON.stringify({ pid, startedAt }));
const holder = () => JSON.parse(readFileSync(lock(), 'utf8')) as { pid: number };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'console-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder is locked once, and free again when it is given back', () => {
  const release = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(`déjà utilisé par le processus ${process.pid}`);
  release();
  expect(existsSync(lock())).toBe(false);
  lockFolder(folder)();
});

test('the lock of another living process is respected', () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  try {
    write(child.pid ?? 0, startOfProcess(child.pid ?? 0));
    expect(() => lockFolder(folder)).toThrow('DATA_DIR');
    expect(holder().pid).toBe(child.pid);
  } finally {
    child.kill('SIGKILL');
  }
});

test('the lock of a dead process is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  write(pid, 'long ago');
  const release = lockFolder(folder);
  expect(holder().pid).toBe(process.pid);
  release();
});

test('a process that merely got the number of the dead one does not hold the lock', () => {
  write(process.ppid, 'another beginning');
  const release = lockFolder(folder);
  expect(holder().pid).toBe(process.pid);
  release();
});

test('a lock that was cut short while being written is taken over', () => {
  writeFileSync(lock(), '{"pid":');
  lockFolder(folder)();
  expect(existsSync(lock())).toBe(false);
});
