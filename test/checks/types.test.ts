import { cache, check } from '../support/check.ts';

check('types', {
  command: ['tsc', '--noEmit'],
  quick: ['--incremental', '--tsBuildInfoFile', cache('tsc.json')],
});
