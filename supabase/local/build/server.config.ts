import { defineConfig } from 'vite';

/** How the server is made one program of few files: see `freshBuild.ts`. */
export default defineConfig({
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'supabase/local/commands/start.ts',
    target: 'node20',
    minify: false,
    copyPublicDir: false,
    rolldownOptions: {
      // The engine reads its own files from where it lies.
      external: /^@electric-sql\//,
      // All in one folder, which the next build replaces as a whole.
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
});
