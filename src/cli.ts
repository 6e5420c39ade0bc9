#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mockOptions, mockUsage } from './mock/arguments.js';
import { orExit, UsageError } from './shared/usageError.js';

/** Returns the path of a file, which has the same place in the repository and in the package. */
const at = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const contract = at('generated/openapi.json');

const usage = `Usage: partner-api mock [options]
       partner-api --version

partner-api mock --help lists the options.`;

await orExit(() => main(process.argv.slice(2)));

async function main([command, ...args]: string[]): Promise<void> {
  if (command === '--help') return console.log(usage);
  if (command === '--version') return console.log(manifest().version);
  if (command !== 'mock') {
    throw new UsageError(
      `${command ? `Unknown command ${command}` : 'No command given'}. Use: partner-api mock.`,
    );
  }
  const options = mockOptions(args, contract, process.stderr.isTTY);
  if (options === 'help') return console.log(mockUsage);
  // Imported only here, because Prism, which it needs, may not be installed.
  const { runMock } = await import('./mock/run.js').catch((error) => {
    throw missingPeer(error) ?? error;
  });
  await runMock(options);
}

/** Returns the `package.json` of this package. */
function manifest(): { version: string; peerDependencies: Record<string, string> } {
  return JSON.parse(readFileSync(at('package.json'), 'utf8'));
}

/** Returns the error for a missing Prism: it is an optional peer dependency, because only the mock needs it. */
function missingPeer({ code, message }: { code?: string; message: string }): UsageError | undefined {
  const [, missing] = /'(@stoplight\/[^'/]+)/.exec(message) ?? [];
  if (!code?.endsWith('MODULE_NOT_FOUND') || !missing) return undefined;
  const peers = Object.entries(manifest().peerDependencies).map(([name, version]) => `${name}@${version}`);
  return new UsageError(`The mock needs Prism: npm install --save-dev ${peers.join(' ')}`);
}
