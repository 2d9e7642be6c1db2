import { join } from 'node:path';
import { root } from './root.js';

/** The places the backend reads, whatever the folder it is started from. */
export { root };
export const migrationsDir = join(root, 'supabase/migrations');
export const functionsDir = join(root, 'supabase/functions');
export const distDir = join(root, 'dist');
