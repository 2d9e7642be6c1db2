import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { LongestFirst } from './test/support/longestFirst.ts';

type Options = TestProjectInlineConfiguration['test'];

/** A project of tests that run in Node. */
const project = (name: string, include: string[], options: Options = {}) => ({
  test: { name, include, testTimeout: 120_000, hookTimeout: 240_000, ...options },
});

/** What tests on a PostgreSQL need: they share one server. */
const server: Options = { globalSetup: ['test/support/globalSetup.ts'] };

/** Waits for the projects of the rounds before it. */
const round = (groupOrder: number): Options => ({ sequence: { groupOrder } });

/** Kinds of test; `npx vitest run --project unit` runs one. */
export default defineConfig({
  test: {
    // Vitest would leave one of two cores idle.
    maxWorkers: Math.max(2, availableParallelism()),
    sequence: { sequencer: LongestFirst },
    globalSetup: ['test/support/tapFolder.ts'],
    projects: [
      project('checks', ['test/checks/*.test.ts']),
      project('pglite', ['test/db/pglite.test.ts']),
      project('postgres', ['test/db/postgres.test.ts'], server),
      project('node', ['test/{backend,attack}/**/*.test.ts', 'supabase/**/*.test.ts'], server),
      // What needs no page starts without one; a name ending in `.dom.test.ts` asks for it.
      project('unit', ['src/**/*.test.ts'], { exclude: ['**/*.dom.test.ts'] }),
      {
        plugins: [react()],
        test: {
          name: 'components',
          include: ['src/**/*.test.tsx', 'src/**/*.dom.test.ts'],
          environment: 'jsdom',
          setupFiles: ['test/support/setupUnit.ts'],
          testTimeout: 20_000,
        },
      },
      project('engines', ['test/db/same.test.ts'], round(1)),
      // A browser waits as long as a person would: it comes when nothing else keeps the cores busy.
      project('e2e', ['test/e2e/**/*.test.ts'], { ...server, ...round(2) }),
    ],
  },
});
