import { parseArgs } from 'node:util';
import { Failure, run } from './cli/failure.js';

/** Prints what a reviewer of a change wants to know, as Markdown. */
await run(async () => {
  const base = readBase();
  const { report } = await import('./release/report/report.js');
  console.log(await report(base));
});

function readBase(): string | undefined {
  try {
    const { positionals } = parseArgs({ allowPositionals: true });
    if (positionals.length > 1) throw new Failure('A report compares with one base.');
    return positionals[0];
  } catch (error) {
    throw new Failure(`${(error as Error).message}\nUsage: npm run report -- [<base>]`);
  }
}
