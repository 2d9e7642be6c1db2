import { createClient } from '@supabase/supabase-js';
import { sessionToken } from './auth';
import { config } from './config';
import type { Database } from './database.types';
import { apiFetch } from './http';

/**
 * The Supabase client of the signed-in console: functions of the database, files, edge functions; rows
 * are the data provider's business. It keeps no session of its own, which two clients would renew
 * against each other: it asks the one holder, which the sign-in pages share (see `auth`).
 */
export const supabase = createClient<Database>(config.url, config.key, {
  accessToken: sessionToken,
  global: { fetch: apiFetch },
});
