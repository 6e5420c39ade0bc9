import { parseArguments } from './cli/parseArguments.js';
import { runScript } from './cli/runScript.js';
import { UserError } from './cli/userError.js';
import type { Format } from './diff/formats.js';

const usage =
  'Usage: npm run diff -- [<base> [<revision>]] [--format text|json|markdown] [--check-version] [--usage FILE…]';
const formatNames: readonly string[] = ['text', 'json', 'markdown'] satisfies Format[];

await runScript(async () => {
  const { base, revision, format, checkVersion, usageFiles } = readArguments();
  // Redocly takes long to load, so wrong arguments are refused first.
  const { diffOf, withVersions } = await import('./diff/diffReport.js');
  const { formats } = await import('./diff/formats.js');
  const { defaultBase } = await import('./release/versions/defaultBase.js');
  const { report, usage } = await withVersions(
    base ?? (await defaultBase()),
    revision,
    async ({ base, revision }) => {
      const report = await diffOf({ base, revision });
      if (usageFiles.length === 0) return { report };
      const { readUsage } = await import('./usage/readUsage.js');
      const { checkFor, usageReport } = await import('./usage/usageReport.js');
      const documents = { base: base.document, revision: revision.document };
      const consumers = await readUsage(usageFiles, checkFor(documents));
      return { report, usage: usageReport(report.changes, documents, consumers) };
    },
  );
  if (format === 'json') console.log(formats.json({ ...report, ...(usage && { usage }) }));
  else console.log(formats[format](report));
  if (usage && format !== 'json') {
    const { usageFormats } = await import('./usage/formats.js');
    console.log(`\n${usageFormats[format](usage)}`);
  }
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
    usage: { type: 'string', multiple: true, default: [] as string[] },
  } as const;
  return parseArguments({ allowPositionals: true, tokens: true, options }, usage, ({ values, tokens }) => {
    const { format, 'check-version': checkVersion } = values;
    const first = tokens.find((token) => token.kind === 'option' && token.name === 'usage');
    const names = tokens.filter((token) => token.kind === 'positional');
    const versions = names.filter(({ index }) => !first || index < first.index).map(({ value }) => value);
    // A shell that expands `usage/*.jsonl` gives several files.
    const others = names.map(({ value }) => value).slice(versions.length);
    const [base, revision, ...more] = versions;
    if (more.length > 0) throw new UserError(`Give at most two versions to compare, not ${versions.length}.`);
    if (!isFormat(format)) throw new UserError(`There is no format ${format}.`);
    return { base, revision, format, checkVersion, usageFiles: [...values.usage, ...others] };
  });
}

function isFormat(name: string): name is Format {
  return formatNames.includes(name);
}
