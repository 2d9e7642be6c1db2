import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the time of a test run, where each engine leaves what its SQL tests said. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'console-tap-'));
  process.env.TAP_FOLDER = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
