import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../shared/refusal.ts';
import { startOfProcess } from './processStart.ts';

const holderSchema = z.object({
  pid: z.number().int().positive(),
  /** When that process began: the number of a dead process may belong to another one by now. */
  startedAt: z.string().nullable(),
});
type Holder = z.infer<typeof holderSchema>;

/** A takeover lasts milliseconds; one older than this (ms) was left by a crash. */
const abandonedTakeover = 5_000;

function readHolder(file: string): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

function isRunning({ pid, startedAt }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as someone else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const start = startOfProcess(pid);
  return start === null || startedAt === null || start === startedAt;
}

/** Puts our file in place if there is none: link() either succeeds whole or finds one there. */
function tryLink(candidate: string, file: string): boolean {
  try {
    linkSync(candidate, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a stale lock; two processes doing so at once could remove each other's new one. */
function removeStale(file: string): void {
  const guard = `${file}.takeover`;
  try {
    writeFileSync(guard, '', { flag: 'wx' });
  } catch {
    const age = Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > abandonedTakeover) rmSync(guard, { force: true });
    throw new Refusal('Un autre processus ouvre la même base en ce moment : réessayez.');
  }
  try {
    const holder = readHolder(file);
    if (holder === undefined || !isRunning(holder)) rmSync(file, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

/**
 * Takes the lock of a data folder: PGlite has none, and two processes would corrupt the files.
 * A lock whose process is gone is taken over; one whose process lives is a `Refusal`.
 * Returns the function that gives it back; it is also given back when the process exits.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'lock');
  const candidate = `${file}.${process.pid}`;
  const self: Holder = { pid: process.pid, startedAt: startOfProcess(process.pid) };
  writeFileSync(candidate, JSON.stringify(self));
  try {
    for (let attempt = 0; !tryLink(candidate, file); attempt += 1) {
      const holder = readHolder(file);
      if (attempt === 3 || (holder !== undefined && isRunning(holder))) {
        throw new Refusal(
          `Le dossier ${folder} est déjà utilisé par le processus ${holder?.pid ?? 'inconnu'} : ` +
            'arrêtez-le, ou choisissez un autre dossier avec DATA_DIR.',
        );
      }
      removeStale(file);
    }
  } finally {
    rmSync(candidate, { force: true });
  }
  const release = () => {
    process.removeListener('exit', release);
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
  };
  process.once('exit', release);
  return release;
}
