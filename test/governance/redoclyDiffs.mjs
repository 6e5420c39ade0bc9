// Runs `redocly diff` for many pairs of files in one process. One process for each pair would take three times as long.
// Arguments: the options, and a list of [base, revision, output], both as JSON.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const cli = createRequire(import.meta.url).resolve('@redocly/cli/lib/index.js');
const [options, runs] = process.argv.slice(2).map((json) => JSON.parse(json));

// The CLI ends the process after a run. Here this is prevented, so that the next run can begin.
process.exit = () => undefined;
process.on('beforeExit', () => {
  const run = runs.shift();
  if (!run) return;
  const [base, revision, output] = run;
  process.argv.splice(2, Number.POSITIVE_INFINITY, 'diff', base, revision, ...options, '--output', output);
  void import(`${pathToFileURL(cli)}?run=${runs.length}`);
});
