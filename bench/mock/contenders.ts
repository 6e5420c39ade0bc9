import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contract, manifest, modules, root } from '../client/paths.js';

const pins: Record<string, string> = JSON.parse(readFileSync(manifest, 'utf8')).devDependencies;

/** The servers, each with its arguments for `node`. All are compared with the first one. */
export const contenders = {
  prismCli: {
    label: `prism mock (prism-cli ${pins['@stoplight/prism-cli']}), silent`,
    args: (port: number) => [
      join(modules, '@stoplight/prism-cli/dist/index.js'),
      ...['mock', contract, '--port', String(port), '--verboseLevel', 'silent'],
    ],
  },
  prismServer: {
    label: `Prism's server alone (prism-http-server ${pins['@stoplight/prism-http-server']}), silent`,
    args: (port: number) => [
      fileURLToPath(new URL('prismServer.mjs', import.meta.url)),
      contract,
      String(port),
    ],
  },
  ours: {
    label: 'partner-api mock, silent',
    args: (port: number) => [join(root, 'dist/cli.js'), 'mock', '--port', String(port), '--log', 'silent'],
  },
};

export type ContenderName = keyof typeof contenders;

export const contenderNames = Object.keys(contenders) as [ContenderName, ...ContenderName[]];
