import { parseArgs } from 'node:util';
import { Failure, run } from './cli/failure.js';
import type { Format } from './diff/formats.js';

const usage = 'Usage: npm run diff -- [<base> [<revision>]] [--format text|json|markdown] [--check-version]';
const formatNames: readonly string[] = ['text', 'json', 'markdown'] satisfies Format[];

await run(async () => {
  const { base, revision, format, checkVersion } = readArguments();
  // Wrong arguments are refused without the wait for Redocly, which this loads.
  const { diffReport } = await import('./diff/diffReport.js');
  const { formats } = await import('./diff/formats.js');
  const report = await diffReport(base, revision);
  console.log(formats[format](report));
  if (!checkVersion) return;
  const { checkVersions } = await import('./release/versions/checkVersions.js');
  const { plannedVersion } = await import('./release/versions/plannedVersion.js');
  // Changesets speak of the working tree.
  checkVersions(report, revision === undefined ? await plannedVersion() : undefined);
});

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        'check-version': { type: 'boolean', default: false },
      },
    });
    const { format, 'check-version': checkVersion } = values;
    const [base, revision, ...more] = positionals;
    if (more.length > 0) throw new Failure(`Two versions can be compared, not ${positionals.length}.`);
    if (!isFormat(format)) throw new Failure(`There is no format ${format}.`);
    return { base, revision, format, checkVersion };
  } catch (error) {
    throw new Failure(`${(error as Error).message}\n${usage}`);
  }
}

function isFormat(name: string): name is Format {
  return formatNames.includes(name);
}
