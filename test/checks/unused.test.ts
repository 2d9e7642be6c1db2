import { check } from '../support/check.ts';

// Files, exports and dependencies that nothing uses, by the rules of knip.config.ts.
check('unused code', { command: ['knip'] });
