// @ts-check
/** `npm start`: builds what is missing or stale, then serves the console; `--port N`, `--host ADDRESS`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from '../build/ensureBuilt.js';

/** @typedef {typeof import('../server/serveConsole.ts')} Server */

/** @param {string | undefined} folder the built server, else its sources are read @returns {Promise<Server>} */
async function loadServer(folder) {
  if (folder === undefined) {
    const { register } = await import('tsx/esm/api');
    register();
    return import('../server/serveConsole.ts');
  }
  /** @type {unknown} */
  const built = await import(pathToFileURL(join(folder, 'serveConsole.js')).href);
  return /** @type {Server} */ (built);
}

const { consoleDir, serverDir } = await ensureBuilt();
const { serveConsole } = await loadServer(serverDir);
await serveConsole(process.argv.slice(2), consoleDir);
