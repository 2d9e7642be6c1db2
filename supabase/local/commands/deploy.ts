/** `npm run db:deploy`: brings the database of DATABASE_URL up to date. */
import { loadEnvFile } from '../shared/config.ts';
import { Refusal, runCommand } from '../shared/refusal.ts';
import { deployDatabase } from './deployDatabase.ts';

await runCommand(async () => {
  loadEnvFile();
  const url = process.env.DATABASE_URL;
  if (!url) throw new Refusal('DATABASE_URL doit nommer la base à mettre à jour.');
  console.log(await deployDatabase(url));
});
