import { check } from '../support/check.ts';

check('layers of src', { command: ['depcruise', '--config', 'layers.config.js', 'src'] });
