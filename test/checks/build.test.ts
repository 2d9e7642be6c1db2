import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { check } from '../support/check.ts';

// Beside `dist`, which the tests that start the console fill at the same time.
const outDir = mkdtempSync(join(tmpdir(), 'console-build-'));
afterAll(() => rmSync(outDir, { recursive: true, force: true }));

check('build', {
  command: ['vite', 'build', '--logLevel', 'warn', '--outDir', outDir, '--emptyOutDir'],
});
