import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as paths from '../shared/paths.ts';
import { withSession, type DatabaseConnection } from './session.ts';

export interface CliResult {
  ok: boolean;
  stdout: string;
  stderr: string;
}

/**
 * Runs the Supabase CLI on this project. It gets a home of its own, so that it neither reads nor
 * writes the settings of the person, and is told to send nothing and to ask for no newer version.
 */
export function supabaseCli(args: string[], workdir = paths.root): CliResult {
  const home = mkdtempSync(join(tmpdir(), 'console-cli-'));
  const cli = join(paths.root, 'node_modules/supabase/dist/supabase.js');
  try {
    const run = spawnSync(process.execPath, [cli, ...args, '--workdir', workdir, '--agent', 'no'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: {
        ...process.env,
        HOME: home,
        DO_NOT_TRACK: '1',
        SUPABASE_TELEMETRY_DISABLED: '1',
        SUPABASE_NO_UPDATE_NOTIFIER: '1',
      },
    });
    return { ok: run.status === 0, stdout: run.stdout, stderr: run.stderr };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** The address for the CLI, which must be told of a server that has no TLS at all. */
export async function cliUrl(database: DatabaseConnection, url: string): Promise<string> {
  const target = new URL(url);
  if (target.searchParams.has('sslmode')) return url;
  const [row] = await withSession(database, (session) =>
    session.query<{ ssl: string }>("select current_setting('ssl') as ssl"),
  );
  if (row?.ssl === 'off') target.searchParams.set('sslmode', 'disable');
  return target.href;
}
