// @ts-check
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** @type {Promise<WebAssembly.Module> | undefined} */
let compiled;

/**
 * The code of the embedded engine, compiled once for the process. Other threads do that: whoever asks
 * early has it when the rest of the program is read. Plain JavaScript, so that `preload.js` may ask.
 */
export function engine() {
  compiled ??= readFile(
    join(dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')), 'pglite.wasm'),
  ).then((code) => WebAssembly.compile(code));
  return compiled;
}
