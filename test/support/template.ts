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
}

const bootFiles = ['database/prelude.ts', 'api/createBackend.ts', 'cluster/hostedLike.ts'];

/** Names the state of a database after its boot: the same for the same files, so it can be kept. */
export function templateHash({ sampleData = true }: EngineOptions): string {
  const hash = createHash('sha256').update(sampleData ? 'sample' : 'empty');
  for (const { file } of listMigrations(migrationsDir))
    hash.update(file).update(readFileSync(join(migrationsDir, file)));
  hash.update(readFunctions(functionsDir)?.sql ?? '');
  const files = bootFiles.map((file) => join(root, 'supabase/local', file));
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
