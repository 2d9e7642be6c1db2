import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { root } from '../../supabase/local/shared/paths.ts';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).default({}) }),
  ),
});
type Packages = z.infer<typeof lockSchema>['packages'];

const { packages } = lockSchema.parse(
  JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')),
);

/** Where a package may find another: beside its own dependencies, then in each folder above, as Node looks. */
function placesFrom(path: string, name: string): string[] {
  const here = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  const above = path.lastIndexOf('/node_modules/');
  if (path === '') return [here];
  return [here, ...placesFrom(above === -1 ? '' : path.slice(0, above), name)];
}

/** The optional packages that the lock file does not hold, as `package that wants it → name`. */
function missingFrom(locked: Packages): string[] {
  return Object.entries(locked).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFrom(path, name).some((place) => place in locked))
      .map((name) => `${path} → ${name}`),
  );
}

test('the lock file holds the packages of every platform, not of the one it was written on', () => {
  expect(missingFrom(packages)).toEqual([]);
});

test('a platform that is left out is told, and a package is found where Node would', () => {
  const cut = Object.entries(packages).filter(([path]) => !path.endsWith('/cli-darwin-arm64'));
  expect(missingFrom(Object.fromEntries(cut))).toEqual([
    'node_modules/supabase → @supabase/cli-darwin-arm64',
  ]);
  const wanting = { optionalDependencies: { c: '1' } };
  const plain = { optionalDependencies: {} };
  const nested = { 'node_modules/a/node_modules/b': wanting, 'node_modules/c': plain };
  expect(missingFrom(nested)).toEqual([]);
  const elsewhere = { 'node_modules/a': wanting, 'node_modules/b/node_modules/c': plain };
  expect(missingFrom(elsewhere)).toEqual(['node_modules/a → c']);
});
