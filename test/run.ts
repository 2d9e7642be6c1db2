/**
 * The whole test command. Ends with the line `N passed, N failed`, where a static check (format, lint,
 * types …) counts as one test, and exits with 1 if any failed.
 *
 * `--quick` runs what needs neither a PostgreSQL nor a browser, with caches of what has not changed.
 * `--complete` takes a group of tests that is skipped, and not known to be, for a failure.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './support/chromium.ts';
import { knownSkips } from './support/knownSkips.ts';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  success: boolean;
  testResults: {
    assertionResults: { status: string; title: string; ancestorTitles: string[] }[];
  }[];
}

const options = { quick: { type: 'boolean' }, complete: { type: 'boolean' } } as const;
const { quick = false, complete = false } = parseArgs({ options }).values;

/** What the quick run is made of: the rest takes minutes, or needs what it takes to install. */
const quickArgs = [
  ...['checks', 'pglite', 'components', 'unit'].flatMap((name) => ['--project', name]),
  ...['build', 'generatedTypes'].flatMap((name) => ['--exclude', `test/checks/${name}.test.ts`]),
];

/** Runs vitest with its output shown as it comes; undefined when it ended without a report. */
function runVitest(): { report: Report; ok: boolean } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'console-tests-'));
  const file = join(folder, 'report.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const env = quick ? { QUICK_CHECKS: 'on' } : { CHROMIUM_PATH: ensureChromium() };
  const { status } = spawnSync(
    join('node_modules', '.bin', 'vitest'),
    [...args, ...(quick ? quickArgs : [])],
    { stdio: 'inherit', env: { ...process.env, ...env } },
  );
  try {
    return { report: JSON.parse(readFileSync(file, 'utf8')) as Report, ok: status === 0 };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many tests were skipped, by the name of their outermost group. */
function skippedGroups({ testResults }: Report): Map<string, number> {
  const groups = new Map<string, number>();
  for (const { status, title, ancestorTitles } of testResults.flatMap((f) => f.assertionResults)) {
    const group = ancestorTitles[0] ?? title;
    if (['skipped', 'pending', 'todo'].includes(status))
      groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return groups;
}

function summarise({ report, ok }: { report: Report; ok: boolean }): [number, number] {
  const skipped = [...skippedGroups(report)];
  for (const [group, count] of skipped) console.log(`Skipped: ${group} (${count})`);
  const missing = complete ? skipped.filter(([group]) => !(group in knownSkips)) : [];
  for (const [group] of missing) console.error(`Failed: ${group} may not be skipped`);
  const failed = Math.max(report.numFailedTests, ok && report.success ? 0 : 1);
  return [report.numPassedTests, failed + missing.length];
}

const result = runVitest();
const [passed, failed] = result ? summarise(result) : [0, 1];
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
