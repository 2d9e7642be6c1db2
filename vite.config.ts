import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressedFiles } from './supabase/local/build/compressedFiles.ts';
import { preloadFirst } from './supabase/local/build/preloadFirst.ts';
import { embeddedApi } from './supabase/local/server/vitePlugin.ts';

/**
 * Few files for what comes first, each with all that it imports: what runs at once, React, the sign-in,
 * then the console with its lists. The rest is left to the bundler.
 */
const groups = [
  { name: 'main', test: /src\/main\.ts$/, priority: 3 },
  { name: 'react', test: /node_modules\/react-dom\/client/, priority: 2 },
  { name: 'sign_in', test: /src\/sign_in\/start\.tsx$/, priority: 1.5 },
  { name: 'console', test: /src\/(App|resource\/list\/ResourceList)\.tsx$/, priority: 1 },
];

export default defineConfig({
  plugins: [react(), embeddedApi(), compressedFiles(), preloadFirst()],
  // Links in e-mails name the port: another one than asked for would not do.
  server: { strictPort: true, host: '127.0.0.1' },
  preview: { strictPort: true, host: '127.0.0.1', port: 5173 },
  build: {
    target: 'baseline-widely-available',
    // Kept out of the served files: `npm run build -- --sourcemap` makes them for a debugging session.
    sourcemap: false,
    reportCompressedSize: false,
    // One small file, asked for with the page: a style of the first rows must not be waited for.
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
});
