import { check } from '../support/check.ts';

check('generated types', {
  command: ['node', '--import', 'tsx', 'supabase/local/commands/types.ts', '--check'],
});
