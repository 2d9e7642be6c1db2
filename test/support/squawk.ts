/** Lints the migrations with squawk, by the rules of .squawk.toml; exits with its status. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'supabase/migrations';
const files = readdirSync(folder).map((name) => join(folder, name));
const run = spawnSync(join('node_modules', '.bin', 'squawk'), files, { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
