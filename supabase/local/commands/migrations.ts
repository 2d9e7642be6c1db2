/**
 * `npm run migrations`: assembles supabase/schemas/<domain>/<layer>.sql into the migrations and the file
 * of functions; with `--check` it writes nothing and fails when they differ.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sources = 'supabase/schemas';

/** Which layer of every domain makes which file; within it the domains follow each other. */
const targets: Record<string, string> = {
  tables: 'supabase/migrations/001_initial_schema.sql',
  reference: 'supabase/migrations/002_foods_nutrition_database.sql',
  functions: 'supabase/migrations/003_advanced_functions.sql',
  policies: 'supabase/migrations/004_rls_policies_complete.sql',
  triggers: 'supabase/migrations/005_triggers_and_automation.sql',
  views: 'supabase/migrations/006_views_and_optimization.sql',
  sample: 'supabase/migrations/007_sample_data.sql',
  maintenance: 'supabase/functions/backup_and_maintenance.sql',
};

/** `psql -f` alone loads this one: as a whole or not at all, and its functions call each other in any order. */
const repeatable = 'maintenance';

const sorted = (folder: string) => readdirSync(join(root, folder)).sort();

/** The sources of a layer in the order in which they are assembled: a file, or a folder of files. */
function sourcesOf(layer: string): string[] {
  return sorted(sources).flatMap((domain) => {
    const path = `${sources}/${domain}/${layer}`;
    if (existsSync(join(root, `${path}.sql`))) return [`${path}.sql`];
    if (!existsSync(join(root, path))) return [];
    return sorted(path).map((file) => `${path}/${file}`);
  });
}

function assemble(layer: string): string {
  const head = `-- Assembled from ${sources}/*/${layer} by \`npm run migrations\`. Never edit it by hand.\n`;
  const parts = sourcesOf(layer).map(
    (path) => `-- ${path}\n\n${readFileSync(join(root, path), 'utf8').trim()}\n`,
  );
  const whole =
    layer === repeatable
      ? ['begin;\nset local check_function_bodies = off;\n', ...parts, 'commit;\n']
      : parts;
  return [head, ...whole].join('\n');
}

/** The SQL files of the sources that no layer takes in. */
function strayFiles(): string[] {
  const taken = new Set(Object.keys(targets).flatMap(sourcesOf));
  return readdirSync(join(root, sources), { recursive: true, encoding: 'utf8' })
    .map((path) => `${sources}/${path.replaceAll('\\', '/')}`)
    .filter((path) => statSync(join(root, path)).isFile() && !taken.has(path));
}

const stray = strayFiles();
const assembled = Object.entries(targets).map(([layer, path]) => ({ path, sql: assemble(layer) }));
const stale = assembled.filter(({ path, sql }) => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== sql;
});
if (stray.length > 0) {
  console.error(`Aucune couche ne prend ${stray.join(', ')} : nommez-les d’après l’une d’elles.`);
  process.exitCode = 1;
} else if (process.argv.includes('--check')) {
  for (const { path } of stale)
    console.error(`${path} ne suit plus ${sources} : lancez npm run migrations.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path, sql } of stale) writeFileSync(join(root, path), sql);
  console.log(stale.map(({ path }) => `écrit : ${path}`).join('\n') || 'déjà à jour');
}
