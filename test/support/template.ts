import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFunctions } from '../../supabase/local/database/functionsFile.ts';
import { functionsDir, migrationsDir, root } from '../../supabase/local/shared/paths.ts';
import { listMigrations } from '../../supabase/local/database/migrations.ts';
import { join } from 'node:path';

/** What the engines are opened with. */
export interface EngineOptions {
  /** Whether migration 007 fills the database; on unless told otherwise. */
  sampleData?: boolean;
  /** How many sample people there are, where what a test does costs as much as there are rows. */
  samplePeople?: number;
  /** PostgreSQL alone: what a superuser then adds once, under the name of what it makes. */
  large?: { name: string; script: string };
}

/** People enough to have every kind of row, few enough to be restored many times. */
export const smallCrowd = 40;

const bootFiles = ['database/prelude.ts', 'api/createBackend.ts', 'cluster/hostedLike.ts'];

/** Names the state of a database after its boot: the same for the same files, so it can be kept. */
export function templateHash(options: EngineOptions): string {
  const { sampleData = true, samplePeople = '', large } = options;
  const hash = createHash('sha256').update(sampleData ? `sample ${samplePeople}` : 'empty');
  // Its rows are dated from the day that it is made: it lasts for the month.
  if (large !== undefined) hash.update(large.script).update(new Date().toISOString().slice(0, 7));
  for (const { file } of listMigrations(migrationsDir))
    hash.update(file).update(readFileSync(join(migrationsDir, file)));
  hash.update(readFunctions(functionsDir)?.sql ?? '');
  const files = bootFiles.map((file) => join(root, 'supabase/local', file));
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
