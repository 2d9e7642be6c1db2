/**
 * Works on a PGlite folder in a process that a test kills: `prepare` fills it, makes a backup and does
 * damage; `restore` restores; `state` says what the folder holds; `whole` says what the backup holds.
 */
import { pgtap } from '@electric-sql/pglite/pgtap';
import { connect } from '../../supabase/local/database/connect.ts';
import { withSession } from '../../supabase/local/database/session.ts';
import { checksums } from './checksums.ts';
import { pgliteTemplate } from './pgliteTemplate.ts';

const [dataDir = '', task] = process.argv.slice(2);
const database = await connect({
  driver: 'pglite',
  dataDir,
  extensions: { pgtap },
  ...(task === 'prepare' ? { loadDataDir: await pgliteTemplate({}) } : {}),
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const restore =
  'select private.restore_backup(b.id, false, false, false) from private.backups as b';

await withSession(database, async (session) => {
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
await database.connection.close();
