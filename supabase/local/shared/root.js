// @ts-check
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @param {string} folder @returns {string} */
const nearestPackage = (folder) =>
  existsSync(join(folder, 'package.json')) ? folder : nearestPackage(dirname(folder));

/** The folder of the project, told from this file wherever it lies: as a source or in a bundle. */
export const root = nearestPackage(dirname(fileURLToPath(import.meta.url)));
