// @ts-check
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { root } from '../shared/root.js';
import { build, buildInto, orExit } from './build.js';
import { removeAbandoned, temporaryFolder } from './drafts.js';
import { consolePart, isFresh, serverPart } from './parts.js';

const consoleDir = join(root, consolePart.folder);
const serverDir = join(root, serverPart.folder);

function mayWrite() {
  try {
    accessSync(root, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The console built for this process alone; the server is left unbuilt. */
async function builtElsewhere() {
  console.log('Construction de la console, à chaque fois car ce dossier est en lecture seule…');
  const folder = temporaryFolder();
  await orExit([buildInto(consolePart, folder)]);
  return folder;
}

/**
 * Builds what is missing or no longer true of its sources, and says so in one line.
 * @returns {Promise<{ consoleDir: string, serverDir?: string }>} where the built console and server
 *   are; no server where the project may not be written: it then runs from its sources
 */
export async function ensureBuilt() {
  const writable = mayWrite();
  if (writable) removeAbandoned();
  const stale = [consolePart, serverPart].filter((part) => !isFresh(part));
  if (stale.length === 0) return { consoleDir, serverDir };
  if (!writable) {
    return {
      consoleDir: stale.includes(consolePart) ? await builtElsewhere() : consoleDir,
      ...(!stale.includes(serverPart) && { serverDir }),
    };
  }
  const names = stale.map(({ name }) => name).join(' et ');
  console.log(`Construction ${names}, une fois pour cette version : quelques secondes…`);
  await orExit(stale.map((part) => build(part)));
  return { consoleDir, serverDir };
}
