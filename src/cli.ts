#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { mockOptions, mockUsage } from './mock/cli/mockOptions.js';
import { runMock } from './mock/cli/runMock.js';
import { runTrigger } from './mock/cli/runTrigger.js';
import { orExit, UsageError } from './shared/usageError.js';

const usage = `Usage: partner-api mock [options]
       partner-api trigger WEBHOOK [options]
       partner-api --version

partner-api mock --help and partner-api trigger --help list the options.`;

await orExit(() => main(process.argv.slice(2)));

async function main([command, ...args]: string[]): Promise<void> {
  if (command === '--help') return console.log(usage);
  if (command === '--version') return console.log(version());
  if (command === 'trigger') {
    process.exitCode = await runTrigger(args);
    return;
  }
  if (command !== 'mock') {
    const given = command ? `Unknown command ${command}` : 'No command given';
    throw new UsageError(`${given}. Use: partner-api mock, or partner-api trigger.`);
  }
  const options = mockOptions(args, process.stderr.isTTY);
  if (options === 'help') return console.log(mockUsage);
  await runMock(options);
}

/** Returns the version of this package. The file has the same place in the repository and in the package. */
function version(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}
