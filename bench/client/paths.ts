import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bench = fileURLToPath(new URL('..', import.meta.url));

/** The folder of the repository. */
export const root = join(bench, '..');
/** The contract in one file. */
export const contract = join(root, 'generated', 'openapi.json');
/** The package as it is published. */
export const packageFile = join(root, 'dist', 'index.js');

/** The folder in which the peers are installed. */
export const modules = join(bench, 'node_modules');
/** The package.json with the versions of the peers. */
export const manifest = join(bench, 'package.json');
