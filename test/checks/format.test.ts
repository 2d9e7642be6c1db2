import { cache, check } from '../support/check.ts';

check('format', {
  command: ['prettier', '--check', '--log-level', 'warn', '.'],
  quick: ['--cache', '--cache-strategy', 'content', '--cache-location', cache('prettier')],
});
