// @ts-check
import { fork } from 'node:child_process';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../shared/root.js';
import { draftOf, removeFolder } from './drafts.js';
import { isFresh, stamp } from './parts.js';
import { hashOf } from './sources.js';

/** @typedef {import('./parts.js').Part} Part */

const endWithParent = new URL('endWithParent.js', import.meta.url).href;

/** @param {string[]} args @returns {Promise<boolean>} */
function runVite(args) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const child = fork(vite, ['build', '--logLevel', 'error', ...args], {
    cwd: root,
    execArgv: ['--import', endWithParent],
    // Begun by a test, it would build React for development, and the next start would serve that.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

/**
 * Writes the files of a part into a folder; false when its sources have a fault, which Vite tells.
 * @param {Part} part @param {string} folder @param {string[]} args more arguments for Vite
 */
export async function buildInto({ config, sources }, folder, args = []) {
  // Of the sources as they are before: one that changes meanwhile has to be built again.
  const mark = hashOf(sources);
  // The other loaders of the configuration write a file beside it, which may not be possible.
  const reading = ['--config', config, '--configLoader', 'runner'];
  const done = await runVite([...reading, '--outDir', folder, '--emptyOutDir', ...args]);
  if (done) writeFileSync(join(folder, stamp), mark);
  return done;
}

/**
 * Builds a part in its place, whole or not at all: under another name first, since two builds may
 * run at once and a server may be reading the old files.
 * @param {Part} part @param {string[]} args more arguments for Vite
 */
export async function build(part, args = []) {
  const place = join(root, part.folder);
  const draft = draftOf(part);
  const old = `${draft}.old`;
  try {
    if (!(await buildInto(part, draft, args))) return false;
    if (existsSync(place)) renameSync(place, old);
    renameSync(draft, place);
  } catch (error) {
    // Another build has just put the same files there.
    if (!isFresh(part)) throw error;
  } finally {
    removeFolder(draft);
    removeFolder(old);
  }
  return true;
}

/** Ends the process unless every part was built. @param {Promise<boolean>[]} builds */
export async function orExit(builds) {
  if ((await Promise.all(builds)).every(Boolean)) return;
  console.error('La construction a échoué : voir ci-dessus.');
  process.exit(1);
}
