import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bench = fileURLToPath(new URL('..', import.meta.url));

/** The folder of the repository. */
export const root = join(bench, '..');
/** The contract in one file. */
export const contract = join(root, 'generated', 'openapi.json');
/** The package.json with the versions of the tools that the repository itself uses. */
export const rootManifest = join(root, 'package.json');

/** The folder in which the peers are installed. */
export const modules = join(bench, 'node_modules');
/** The package.json with the versions of the peers. */
export const manifest = join(bench, 'package.json');

/** Returns the built module of an entry of the package, such as `./webhooks`. */
export function publishedModule(entry: string): string {
  const { exports } = JSON.parse(readFileSync(rootManifest, 'utf8'));
  const file: string | undefined = exports[entry]?.import.default;
  if (!file) throw new Error(`The package has no entry ${entry}.`);
  return join(root, file);
}
