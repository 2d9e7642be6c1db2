import { fileURLToPath } from 'node:url';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The places the backend reads, whatever the folder it is started from. */
export const root = fromRoot('');
export const migrationsDir = fromRoot('supabase/migrations');
export const functionsDir = fromRoot('supabase/functions');
export const distDir = fromRoot('dist');
