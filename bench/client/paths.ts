import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bench = fileURLToPath(new URL('..', import.meta.url));

/** The repository. */
export const root = join(bench, '..');
/** The contract in one file. */
export const contract = join(root, 'generated', 'openapi.json');
/** The package as it is published. */
export const packageFile = join(root, 'dist', 'index.js');

/** Where the peers are installed, and which. */
export const modules = join(bench, 'node_modules');
export const manifest = join(bench, 'package.json');
