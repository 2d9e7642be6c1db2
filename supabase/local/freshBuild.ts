import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';
import * as paths from './paths.ts';

/** Everything that the built files are made of. */
const sources = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function sourceHash(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesBelow(join(paths.root, source)))) {
    hash.update(file.slice(paths.root.length)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

function build(): Promise<void> {
  const vite = join(paths.root, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: paths.root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Refusal('La construction de la console a échoué : voir ci-dessus.'));
    });
  });
}

/** Builds the console when there is no build of exactly these sources; returns whether it did. */
export async function ensureFreshBuild(): Promise<boolean> {
  const stamp = join(paths.distDir, '.sources');
  const hash = sourceHash();
  const built = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (built && existsSync(join(paths.distDir, 'index.html'))) return false;
  await build();
  writeFileSync(stamp, hash);
  return true;
}
