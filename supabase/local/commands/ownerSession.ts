import { openConfiguredApi } from '../api/configuredApi.ts';
import { connect } from '../database/connect.ts';
import { withSession, type Session } from '../database/session.ts';
import { readConfig } from '../shared/config.ts';
import { Refusal } from '../shared/refusal.ts';

/** The sentence of an error that the database raises for people (PT404, PT409 …), with its hint. */
function sentence(error: unknown): unknown {
  const { code, message, hint } = error as { code?: string; message?: string; hint?: string };
  if (!code?.startsWith('PT') || !message) return error;
  return new Refusal([message, hint].filter(Boolean).join(' '), { cause: error });
}

/**
 * Lends a command one session of the owner of the console's database: that of DATABASE_URL, even
 * where hosted Supabase serves it, else the embedded one, which no running console may hold.
 */
export async function withOwnerSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
  const url = process.env.DATABASE_URL;
  try {
    if (url) {
      const database = await connect({ driver: 'postgres', url });
      return await withSession(database, work).finally(() => database.connection.close());
    }
    const api = await openConfiguredApi(readConfig(process.env, []));
    if (!api.backend) throw new Refusal('DATABASE_URL doit nommer la base du projet Supabase.');
    return await api.backend.withSession(work).finally(() => api.close());
  } catch (error) {
    throw sentence(error);
  }
}
