import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProcess } from '../../scripts/cli/runProcess.js';
import { compare } from './compare.js';
import { publishedModule } from './paths.js';

const rounds = 31;
const packageFile = publishedModule('.');
const script = `
  const start = performance.now();
  await import(process.argv[1]);
  console.log(performance.now() - start);
`;

/** Measures how long a new process takes to import the package, and to import its dependency openapi-fetch. */
export async function measureImports() {
  const specifiers = { openapiFetch: 'openapi-fetch', ours: pathToFileURL(packageFile).href };
  return compare(['openapiFetch', 'ours'], rounds, async (name) => {
    const args = ['--input-type=module', '-e', script, specifiers[name]];
    // Runs in the folder of the package, so that both find the same openapi-fetch.
    const printed = await runProcess(process.execPath, args, { cwd: dirname(packageFile) });
    return { milliseconds: Number(printed) };
  });
}
