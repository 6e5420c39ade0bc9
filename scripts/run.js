// `node scripts/run.js FILE [ARGUMENTS]` runs a TypeScript file of this repository.
import { resolve } from 'node:path';
import { importTypeScript } from './cli/importTypeScript.js';

const file = resolve(process.argv[2]);
process.argv.splice(1, 2, file);
await importTypeScript(file);
