// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../shared/root.js';
import { hashOf } from './sources.js';

/**
 * @typedef {object} Part something that is built of the sources
 * @property {string} name as the sentence "Construction …" names it
 * @property {string} folder where its files are, below the root of the project
 * @property {string} config how Vite builds it
 * @property {string[]} sources everything that its files are made of
 */

/** What the browser loads; any static host can serve it. @type {Part} */
export const consolePart = {
  name: 'de la console',
  folder: 'dist',
  config: 'vite.config.ts',
  sources: [
    'src',
    'public',
    'index.html',
    'vite.config.ts',
    'supabase/local/build',
    'tsconfig.json',
    'package-lock.json',
  ],
};

/**
 * The server as one program of few files: to read its sources one by one, with the several hundred
 * files of the libraries, doubles the time of a start.
 * @type {Part}
 */
export const serverPart = {
  name: 'du serveur',
  folder: 'dist-server',
  config: 'supabase/local/build/server.config.ts',
  sources: ['supabase/local', 'package-lock.json'],
};

/** The file, among the built ones, that holds the mark of the sources they were made of. */
export const stamp = '.sources';

/** Whether a part is there, built of exactly these sources. @param {Part} part */
export function isFresh({ folder, sources }) {
  const file = join(root, folder, stamp);
  return existsSync(file) && readFileSync(file, 'utf8') === hashOf(sources);
}
