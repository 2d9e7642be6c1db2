// @ts-check
/** `npm run build [-- --sourcemap]`: what `npm start` would build, whether or not it is there already. */
import { build, orExit } from '../build/build.js';
import { removeAbandoned } from '../build/drafts.js';
import { consolePart, serverPart } from '../build/parts.js';

removeAbandoned();
await orExit([consolePart, serverPart].map((part) => build(part, process.argv.slice(2))));
