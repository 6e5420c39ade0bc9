import { parseArguments } from './cli/parseArguments.js';
import { runScript } from './cli/runScript.js';
import { UserError } from './cli/userError.js';
import type { Format } from './diff/formats.js';

const usage = 'Usage: npm run diff -- [<base> [<revision>]] [--format text|json|markdown] [--check-version]';
const formatNames: readonly string[] = ['text', 'json', 'markdown'] satisfies Format[];

await runScript(async () => {
  const { base, revision, format, checkVersion } = readArguments();
  // Redocly takes long to load, so wrong arguments are refused first.
  const { diffReport } = await import('./diff/diffReport.js');
  const { formats } = await import('./diff/formats.js');
  const { defaultBase } = await import('./release/versions/defaultBase.js');
  const report = await diffReport(base ?? (await defaultBase()), revision);
  console.log(formats[format](report));
  if (!checkVersion) return;
  const { checkVersions } = await import('./release/versions/checkVersions.js');
  const { plannedVersion } = await import('./release/versions/plannedVersion.js');
  // The changesets of the working tree say nothing about another revision.
  checkVersions(report, revision === undefined ? await plannedVersion() : undefined);
});

function readArguments() {
  const options = {
    format: { type: 'string', default: 'text' },
    'check-version': { type: 'boolean', default: false },
  } as const;
  return parseArguments({ allowPositionals: true, options }, usage, ({ values, positionals }) => {
    const { format, 'check-version': checkVersion } = values;
    const [base, revision, ...more] = positionals;
    if (more.length > 0)
      throw new UserError(`Give at most two versions to compare, not ${positionals.length}.`);
    if (!isFormat(format)) throw new UserError(`There is no format ${format}.`);
    return { base, revision, format, checkVersion };
  });
}

function isFormat(name: string): name is Format {
  return formatNames.includes(name);
}
