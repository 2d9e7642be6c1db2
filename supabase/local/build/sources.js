// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../shared/root.js';

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/**
 * One mark for the names and the contents of files; it tells whether what was built of them is still true.
 * @param {string[]} sources files and folders, as told from the root of the project
 */
export function hashOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesBelow(join(root, source)))) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Where the server lies as one program: in a folder under a name that its sources decide. */
export function bundleDir() {
  const hash = hashOf(['supabase/local', 'package-lock.json']);
  return join(root, 'supabase', `.bundle-${hash.slice(0, 16)}`);
}
