// @ts-check
import { engine } from './engine.js';

// Only the embedded engine needs it; whoever names another one in `.env` loses nothing but some work.
if (!process.env.DATABASE_URL && !process.env.SUPABASE_URL) void engine();

/**
 * Loaded before tsx (node --import), which would otherwise have each of the several hundred files
 * of these packages pass through its loader: that alone doubled the time of a start.
 */
await Promise.all([
  import('@hono/node-server'),
  import('@supabase/lite'),
  import('@supabase/lite/pglite'),
  import('@supabase/lite/postgres'),
  import('zod'),
]);
