import { cache, check } from '../support/check.ts';

// Rules that read types may depend on other files than the one that they judge, which the cache does
// not know: the whole run, without it, has the last word.
check('lint', {
  command: ['eslint', '--max-warnings', '0', '.'],
  quick: ['--cache', '--cache-strategy', 'content', '--cache-location', cache('eslint')],
});
