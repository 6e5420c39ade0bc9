import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.js';
import { compare } from './compare.js';
import { packageSource, published } from './paths.js';
import { run } from './tool.js';

const rounds = 31;
const script = `
  const start = performance.now();
  await import(process.argv[1]);
  console.log(performance.now() - start);
`;

/** How long a fresh process takes to import the package, and openapi-fetch, which the package imports itself. */
export async function measureImports(dir: string) {
  const file = packageFile(dir);
  const specifiers = { openapiFetch: 'openapi-fetch', ours: pathToFileURL(file).href };
  return compare(['openapiFetch', 'ours'], rounds, async (name) => {
    const args = ['--input-type=module', '-e', script, specifiers[name]];
    // From where the package stands, so that both find the same openapi-fetch.
    return { milliseconds: Number(run(process.execPath, args, dirname(file))) };
  });
}

/** The package as it was built last, or, where it was not, as good as built. */
function packageFile(dir: string): string {
  if (existsSync(published.code)) return published.code;
  const file = join(dir, 'package.mjs');
  bundle(packageSource, file, ['--packages=external', '--format=esm']);
  return file;
}
