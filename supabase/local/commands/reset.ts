/** `npm run db:reset`: empties the embedded database, which the next start makes anew. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openConfiguredApi } from '../api/configuredApi.ts';
import { lockFolder } from '../database/folderLock.ts';
import { loadEnvFile, readConfig } from '../shared/config.ts';
import { Refusal, runCommand } from '../shared/refusal.ts';

await runCommand(async () => {
  loadEnvFile();
  const config = readConfig(process.env, []);
  if (config.api.kind !== 'embedded') {
    throw new Refusal(
      'db:reset ne vide que la base embarquée : ôtez DATABASE_URL et SUPABASE_URL.',
    );
  }
  const release = lockFolder(config.api.dataDir);
  rmSync(join(config.api.dataDir, 'pglite'), { recursive: true, force: true });
  release();
  const api = await openConfiguredApi(config);
  await api.close();
  console.log(`Base remise à neuf dans ${config.api.dataDir}.`);
});
