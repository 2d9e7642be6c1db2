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
