import { access, constants, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Sample } from '../src/shared/observation/sample.js';
import { runScript } from './cli/runScript.js';
import { UserError } from './cli/userError.js';
import { observeArguments } from './observe/observeArguments.js';

await runScript(async () => {
  const options = observeArguments(process.argv.slice(2));
  // Redocly takes long to load, so wrong arguments are refused first.
  const { bundleContract } = await import('./contract/loadContract.js');
  const { observeFiles, observeProxy } = await import('./observe/observe.js');
  const { formats } = await import('./observe/report/formats.js');
  const { exitCodeOf } = await import('./observe/report/exitCodeOf.js');
  const contract = await bundleContract();
  const { proxy, patch: patchFile, usage: usageFile } = options;
  // Before anything is recorded: afterwards it would be lost.
  if (patchFile !== undefined) await mustBeWritable('--patch', dirname(patchFile));
  if (usageFile !== undefined) await mustBeWritable('--usage', dirname(usageFile));
  const { UsageLines } = await import('./usage/usageLines.js');
  const calls = new UsageLines();
  const keep = (sample: Sample) => calls.add(sample);
  const observation = proxy
    ? await observeProxy(
        contract.document,
        { ...options, proxy },
        (line) => console.error(line),
        interrupted(),
        keep,
      )
    : await observeFiles(contract.document, options, new Date().toISOString().slice(0, 10), keep);
  // The report comes first, so that it is not lost if the patch can't be made.
  process.stdout.write(formats[options.format](observation));
  process.exitCode = exitCodeOf(observation);
  if (usageFile !== undefined) {
    const { calls: count, unread } = observation;
    // What is missing could be what a change touches.
    if (count === 0 || unread.length > 0) {
      const reason = count === 0 ? 'no call was seen' : 'something could not be read';
      console.error(`--usage: ${usageFile} is not written, because ${reason}.`);
    } else await writeFile(usageFile, calls.text());
  }
  if (patchFile === undefined) return;
  const { patchOf } = await import('./observe/patch/patchOf.js');
  const { patch, leftToYou } = await patchOf(contract, observation);
  if (patch !== undefined) await writeFile(patchFile, patch);
  console.error(
    patch === undefined ? 'There is nothing to patch.' : `${patchFile}: apply it with \`git apply\`.`,
  );
  for (const line of leftToYou) console.error(`- ${line}`);
}, 2);

/** Resolves when the command is stopped. A second signal ends it at once. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    let count = 0;
    const stop = () => (++count === 1 ? resolve() : process.exit(2));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  });
}

/** @throws UserError if no file can be written to a folder */
async function mustBeWritable(option: string, folder: string): Promise<void> {
  await access(folder, constants.W_OK).catch(() => {
    throw new UserError(`${option}: the folder ${folder} does not exist, or can't be written to.`);
  });
}
