/**
 * `npm run migrations [-- --check]`: assembles supabase/schemas/<domain>/<layer>.sql into the migrations
 * and the file of functions, or fails when they differ.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../shared/paths.ts';
import { Refusal, runCommand } from '../shared/refusal.ts';

const schemas = join(root, 'supabase/schemas');

/** Which layer of every domain makes which file; within it the domains follow each other. */
const targets: Record<string, string> = {
  tables: 'migrations/001_initial_schema.sql',
  reference: 'migrations/002_foods_nutrition_database.sql',
  functions: 'migrations/003_advanced_functions.sql',
  policies: 'migrations/004_rls_policies_complete.sql',
  triggers: 'migrations/005_triggers_and_automation.sql',
  views: 'migrations/006_views_and_optimization.sql',
  sample: 'migrations/007_sample_data.sql',
  maintenance: 'functions/backup_and_maintenance.sql',
};

/** The sources in the order in which they are assembled, named by domain, layer and, in a folder, file. */
const sources = readdirSync(schemas, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.sql'))
  .sort();

const layerOf = (path: string) => path.split('/')[1]?.replace(/\.sql$/, '') ?? '';

/** psql alone can load `maintenance`: whole or not at all, and its functions call each other in any order. */
function wrapped(layer: string, parts: string[]): string[] {
  if (layer !== 'maintenance') return parts;
  return ['begin;\nset local check_function_bodies = off;\n', ...parts, 'commit;\n'];
}

function assemble(layer: string): string {
  const parts = sources
    .filter((path) => layerOf(path) === layer)
    .map((path) => `-- ${path}\n\n${readFileSync(join(schemas, path), 'utf8').trim()}\n`);
  const head = `-- Assembled from supabase/schemas by \`npm run migrations\`; never edited by hand.\n`;
  return [head, ...wrapped(layer, parts)].join('\n');
}

await runCommand(() => {
  const stray = sources.filter((path) => !(layerOf(path) in targets));
  if (stray.length > 0) throw new Refusal(`Aucune couche ne prend ${stray.join(', ')}.`);
  const stale = Object.entries(targets)
    .map(([layer, path]) => ({ file: join(root, 'supabase', path), path, sql: assemble(layer) }))
    .filter(({ file, sql }) => !existsSync(file) || readFileSync(file, 'utf8') !== sql);
  const names = stale.map(({ path }) => path).join(', ');
  if (process.argv.includes('--check') && names !== '') {
    throw new Refusal(`Ne suit plus supabase/schemas : ${names}. Lancez npm run migrations.`);
  }
  for (const { file, sql } of stale) writeFileSync(file, sql);
  console.log(names === '' ? 'Migrations déjà à jour.' : `Assemblé : ${names}.`);
  return Promise.resolve();
});
