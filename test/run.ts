/**
 * The whole test command, in the order that fails soonest. Ends with the line `N passed, N failed`,
 * where a static check (format, lint, types …) counts as one test, and exits with 1 if any failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './support/chromium.ts';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  success: boolean;
}

const tsx = ['--import', 'tsx'];
const bin = (name: string) => join('node_modules', '.bin', name);
const checks: [name: string, command: string, args: string[]][] = [
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['lint', bin('eslint'), ['--max-warnings', '0', '.']],
  ['types', bin('tsc'), ['--noEmit']],
  ['assembled SQL', 'npm', ['run', '--silent', 'migrations', '--', '--check']],
  ['SQL lint', process.execPath, [...tsx, 'test/support/squawk.ts']],
  ['generated types', 'npm', ['run', '--silent', 'types', '--', '--check']],
  ['build', 'npm', ['run', '--silent', 'build']],
];

/** Runs a command with its output shown as it comes; true when it exits with 0. */
function succeeds(command: string, args: string[], env: NodeJS.ProcessEnv = process.env): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/** Runs every vitest project and returns its counts; a crash of the runner is one failed test. */
function runVitest(chromium: string): { passed: number; failed: number; skipped: number } {
  const folder = mkdtempSync(join(tmpdir(), 'console-tests-'));
  const file = join(folder, 'report.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = succeeds(bin('vitest'), args, { ...process.env, CHROMIUM_PATH: chromium });
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const failed = Math.max(report.numFailedTests, ok && report.success ? 0 : 1);
    return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const chromium = ensureChromium();
const failures = checks.filter(([name, command, args]) => {
  console.log(`\n— ${name}`);
  return !succeeds(command, args);
});
const tests = runVitest(chromium);
for (const [name] of failures) console.error(`Failed check: ${name}`);
const failed = failures.length + tests.failed;
const passed = checks.length - failures.length + tests.passed;
if (tests.skipped > 0)
  console.log(`${tests.skipped} test(s) skipped: each says why in its own line above.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
