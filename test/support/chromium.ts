import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags that keep a headless Chromium quiet: no sandbox as root, and no traffic of its own. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium on this machine: CHROMIUM_PATH, a usual place, or Playwright's own; else undefined. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...usual, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

/**
 * The path of a Chromium, installing one where there is none: the Debian package as root, else
 * Playwright's own download. Ends the process with a sentence when neither can be had.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  console.log('No Chromium found: installing one.');
  const run = (command: string, args: string[]) =>
    spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  const root = process.getuid?.() === 0;
  if (root && run('apt-get', ['update', '-qq'])) run('apt-get', ['install', '-yqq', 'chromium']);
  if (findChromium() === undefined) {
    run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  }
  const installed = findChromium();
  if (installed !== undefined) return installed;
  console.error(
    'The browser tests need Chromium, and it could not be installed. ' +
      'Install it (for example `apt-get install chromium`) or set CHROMIUM_PATH to its program.',
  );
  process.exit(1);
}
