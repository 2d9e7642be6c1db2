import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { migrationsDir } from '../../supabase/local/shared/paths.ts';
import { check } from '../support/check.ts';

const migrations = readdirSync(migrationsDir).map((name) => join(migrationsDir, name));

// By the rules of .squawk.toml.
check('SQL lint', { command: ['squawk', ...migrations] });
