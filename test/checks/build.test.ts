import { check } from '../support/check.ts';

check('build', { command: ['node', 'supabase/local/commands/build.js'] });
