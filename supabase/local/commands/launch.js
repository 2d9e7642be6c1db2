// @ts-check
/**
 * `npm start`: the server as it was bundled at an earlier start, where its sources are still the same.
 * To read them one by one, with the several hundred files of the libraries, doubles the time of a start.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleDir } from '../build/sources.js';

const bundle = join(bundleDir(), 'start.js');
if (existsSync(bundle)) {
  await import(pathToFileURL(bundle).href);
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./start.ts');
}
