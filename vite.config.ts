import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressedFiles } from './supabase/local/compressedFiles.ts';
import { embeddedApi } from './supabase/local/vitePlugin.ts';

export default defineConfig({
  plugins: [react(), embeddedApi(), compressedFiles()],
  resolve: {
    alias: { '@supabase/supabase-js': resolve(import.meta.dirname, 'src/providers/noClient.ts') },
  },
  // Links in e-mails name the port: another one than asked for would not do.
  server: { strictPort: true, host: '127.0.0.1' },
  preview: { strictPort: true, host: '127.0.0.1', port: 5173 },
  build: {
    target: 'baseline-widely-available',
    // Kept out of the served files: `npm run build -- --sourcemap` makes them for a debugging session.
    sourcemap: false,
    reportCompressedSize: false,
  },
});
