// @ts-check
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../shared/root.js';

/** @param {string} folder */
export const removeFolder = (folder) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/** Where a part is built before it is put in its place. @param {import('./parts.js').Part} part */
export const draftOf = ({ folder }) => join(root, `${folder}.${process.pid}`);

/** A folder for the time of this process, where that of the project may not be written. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'coach-nutrition-'));
  process.once('exit', () => removeFolder(folder));
  return folder;
}

/** @param {number} pid */
function isRunning(pid) {
  // In a container each start may get the same number: a draft under it is of an earlier one.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as someone else.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** Removes the drafts of builds that were killed. */
export function removeAbandoned() {
  for (const name of readdirSync(root)) {
    const [, pid] = /^dist(?:-server)?\.(\d+)(?:\.old)?$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) removeFolder(join(root, name));
  }
}
