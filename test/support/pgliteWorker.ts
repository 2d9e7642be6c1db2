/**
 * Works on a PGlite folder in a process that a test kills: `prepare` boots it, makes a backup and does
 * damage; `restore` restores; `state` says what the folder holds; `whole` says what the backup holds.
 */
import { pgtap } from '@electric-sql/pglite/pgtap';
import { createBackend } from '../../supabase/local/createBackend.ts';
import { generateKeys } from '../../supabase/local/keys.ts';
import { checksums } from './checksums.ts';
import { pgliteTemplate } from './pgliteTemplate.ts';

const [dataDir = '', task] = process.argv.slice(2);
const backend = await createBackend({
  database: {
    driver: 'pglite',
    dataDir,
    extensions: { pgtap },
    ...(task === 'prepare' ? { loadDataDir: await pgliteTemplate({}) } : {}),
  },
  keys: await generateKeys(),
  siteUrl: 'http://127.0.0.1',
  sampleData: true,
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const restore =
  'select private.restore_backup(b.id, false, false, false) from private.backups as b';

await backend.withSession(async (session) => {
  const state = async () => JSON.stringify(await checksums(session));
  if (task === 'prepare') {
    await session.exec(`select private.make_backup('essai')`);
    await session.exec(`delete from public.food_combinations; delete from public.user_progress`);
    say(`damaged ${await state()}`);
  } else if (task === 'restore') {
    say('begin');
    await session.exec(restore);
  } else if (task === 'whole') {
    await session.exec('begin');
    await session.exec(restore);
    say(`state ${await state()}`);
    await session.exec('rollback');
  } else {
    say(`state ${await state()}`);
  }
});
await backend.close();
