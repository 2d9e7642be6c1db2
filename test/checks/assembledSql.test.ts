import { check } from '../support/check.ts';

check('assembled SQL', {
  command: ['node', '--import', 'tsx', 'supabase/local/commands/migrations.ts', '--check'],
});
