/**
 * Stands in for `@supabase/supabase-js` in the browser. ra-supabase-core names `createClient` as the
 * default of a setting that the console always gives; the real one would bring realtime, storage
 * and functions along, 30 kB compressed that nothing uses.
 */
export function createClient(): never {
  throw new Error('The console brings its own session and HTTP client.');
}
