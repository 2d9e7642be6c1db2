import { defineConfig } from 'vite';

/** How the server is made one program of few files: see `parts.js`. */
export default defineConfig({
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'supabase/local/server/serveConsole.ts',
    target: 'node20',
    minify: false,
    copyPublicDir: false,
    // The engine reads its own files from where it lies.
    rolldownOptions: { external: /^@electric-sql\// },
  },
});
