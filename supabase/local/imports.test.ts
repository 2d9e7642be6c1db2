import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';

const here = import.meta.dirname;

/** A folder imports from those after it alone; of two in one line, neither imports the other. */
const order = [
  ['commands'],
  ['server'],
  ['api'],
  ['lite'],
  ['database', 'build', 'cluster'],
  ['shared'],
];

/** Each file with the files of this folder that it imports, types included. */
const imports = new Map(
  readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.(ts|js)$/.test(file))
    .map((file) => {
      const found = readFileSync(join(here, file), 'utf8').matchAll(
        /(?:from |import\()'(\.[^']+)'/g,
      );
      const paths = [...found].map(([, path = '']) => normalize(join(dirname(file), path)));
      return [file, paths];
    }),
);
const edges = [...imports].flatMap(([file, paths]) => paths.map((path) => [file, path] as const));

const folderOf = (file: string) => file.split(sep)[0] ?? '';
const rank = (file: string) => order.findIndex((folders) => folders.includes(folderOf(file)));

test('every file stands in a folder whose place is known', () => {
  expect([...imports.keys()].filter((file) => rank(file) === -1)).toEqual([]);
});

test('no import runs upward', () => {
  const upward = edges.filter(
    ([file, path]) => folderOf(file) !== folderOf(path) && rank(path) <= rank(file),
  );
  expect(upward).toEqual([]);
});

test('no import runs in a circle', () => {
  const reachable = (from: string, seen = new Set<string>()): Set<string> => {
    for (const path of imports.get(from) ?? []) {
      if (!seen.has(path)) reachable(path, seen.add(path));
    }
    return seen;
  };
  expect([...imports.keys()].filter((file) => reachable(file).has(file))).toEqual([]);
});
