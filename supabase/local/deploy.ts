/** `npm run db:deploy`: brings the database of DATABASE_URL up to date. */
import { loadEnvFile } from './config.ts';
import { deployDatabase } from './deployDatabase.ts';
import { Refusal, runCommand } from './refusal.ts';

await runCommand(async () => {
  loadEnvFile();
  const url = process.env.DATABASE_URL;
  if (!url) throw new Refusal('DATABASE_URL doit nommer la base à mettre à jour.');
  console.log(await deployDatabase(url));
});
