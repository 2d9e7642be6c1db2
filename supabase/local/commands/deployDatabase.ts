import { App } from '@supabase/lite';
import { connect } from '../database/connect.ts';
import { installFunctions } from '../database/functionsFile.ts';
import { limitSteps } from '../database/limitSteps.ts';
import { refuseOtherHistory } from '../database/migrationHistory.ts';
import { afterSystemSchema, beforeSystemSchema } from '../database/prelude.ts';
import { withSession, type DatabaseConnection } from '../database/session.ts';
import { cliUrl, supabaseCli } from '../database/supabaseCli.ts';
import * as paths from '../shared/paths.ts';
import { Refusal } from '../shared/refusal.ts';

/** Hosted Supabase has its accounts already; a plain PostgreSQL gets the same tables first. */
async function ensureAccounts(database: DatabaseConnection): Promise<void> {
  const [found] = await withSession(database, (session) =>
    session.query<{ users: string | null }>("select to_regclass('auth.users')::text as users"),
  );
  if (found?.users) return;
  await withSession(database, beforeSystemSchema);
  const auth = { enabled: true, jwt_secret: 'unused: this app answers no request' };
  await new App({ connection: database.connection, auth }).ensureSystemSchema();
  await withSession(database, afterSystemSchema);
}

async function deploy(database: DatabaseConnection, url: string): Promise<string> {
  await withSession(database, (session) =>
    refuseOtherHistory(session, 'postgres', paths.migrationsDir),
  );
  await ensureAccounts(database);
  const push = supabaseCli(['db', 'push', `--remote=${await cliUrl(database, url)}`, '--yes']);
  if (!push.ok) throw new Refusal(`Les migrations ont été refusées :\n${push.stderr.trim()}`);
  const installed = await withSession(database, (session) =>
    installFunctions(session, paths.functionsDir),
  );
  const functions = installed ? 'fonctions installées' : 'fonctions déjà à jour';
  const limit = await withSession(database, limitSteps);
  return `${push.stdout.trim()}\n${functions}\nune étape de tâche dure au plus ${limit}`;
}

/**
 * Brings a PostgreSQL database up to date: migrations by `supabase db push`, then the files of
 * functions, then how long a step of a job may take. Returns what was done, in words; repeating it changes nothing.
 */
export async function deployDatabase(url: string): Promise<string> {
  const database = await connect({ driver: 'postgres', url });
  try {
    return await deploy(database, url);
  } finally {
    await database.connection.close();
  }
}
