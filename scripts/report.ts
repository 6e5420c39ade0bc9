import { parseArguments } from './cli/parseArguments.js';
import { runScript } from './cli/runScript.js';
import { UserError } from './cli/userError.js';

const usage = 'Usage: npm run report -- [<base>]';

/** Prints what a reviewer of a change wants to know, as Markdown. */
await runScript(async () => {
  const base = readBase();
  const { report } = await import('./release/report/report.js');
  const { diffOf } = await import('./diff/diffReport.js');
  const { formats } = await import('./diff/formats.js');
  console.log(await report(base, async (sides) => formats.markdown(await diffOf(sides))));
});

function readBase(): string | undefined {
  return parseArguments({ allowPositionals: true }, usage, ({ positionals }) => {
    if (positionals.length > 1) throw new UserError('Give at most one base to compare with.');
    return positionals[0];
  });
}
