import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProcess } from '../../scripts/cli/runProcess.js';
import { compare } from './compare.js';
import { packageFile } from './paths.js';

const rounds = 31;
const script = `
  const start = performance.now();
  await import(process.argv[1]);
  console.log(performance.now() - start);
`;

/** How long a fresh process takes to import the package, and openapi-fetch, which the package imports itself. */
export async function measureImports() {
  const specifiers = { openapiFetch: 'openapi-fetch', ours: pathToFileURL(packageFile).href };
  return compare(['openapiFetch', 'ours'], rounds, async (name) => {
    const args = ['--input-type=module', '-e', script, specifiers[name]];
    // From where the package stands, so that both find the same openapi-fetch.
    const printed = await runProcess(process.execPath, args, { cwd: dirname(packageFile) });
    return { milliseconds: Number(printed) };
  });
}
