import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as paths from '../shared/paths.ts';
import { Refusal } from '../shared/refusal.ts';
import { bundleDir, hashOf } from './sources.js';

/** Everything that the built files of the console are made of. */
const sources = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

function build(...args: string[]): Promise<void> {
  const vite = join(paths.root, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', ...args], {
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
  const hash = hashOf(sources);
  const built = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (built && existsSync(join(paths.distDir, 'index.html'))) return false;
  await build('--logLevel', 'error');
  writeFileSync(stamp, hash);
  return true;
}

/**
 * Bundles the server for the next start, unless that is done. Whole or not at all: made under another
 * name, since two servers may start at once, and the first to end wins. Older bundles are removed.
 * Where it fails (a folder that may not be written), the next start is slower, and that is all.
 */
export const ensureBundle = () => bundled().catch(() => undefined);

async function bundled(): Promise<void> {
  const bundle = bundleDir();
  if (existsSync(bundle)) return;
  const made = `${bundle}.${process.pid}`;
  await build(
    '--config',
    'supabase/local/build/server.config.ts',
    '--outDir',
    made,
    '--logLevel',
    'error',
  );
  const [folder, own] = [dirname(bundle), basename(bundle)];
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.bundle-') && !name.startsWith(own))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
  try {
    renameSync(made, bundle);
  } catch {
    rmSync(made, { recursive: true, force: true });
  }
}
