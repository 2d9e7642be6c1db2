/** `npm run types [-- --check]`: writes the types of the API, or fails when they are stale. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../shared/paths.ts';
import { Refusal, runCommand } from '../shared/refusal.ts';
import { typesOfMigrations } from './generateTypes.ts';

const file = join(root, 'src/providers/database.types.ts');

await runCommand(async () => {
  const types = await typesOfMigrations();
  const current = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (!process.argv.includes('--check')) {
    if (current !== types) writeFileSync(file, types);
    console.log(current === types ? 'Types déjà à jour.' : `Types écrits dans ${file}.`);
    return;
  }
  if (current !== types) {
    throw new Refusal('Les types ne suivent plus les migrations : lancez npm run types.');
  }
});
