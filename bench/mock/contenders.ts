import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contract, modules, root } from '../client/paths.js';

/** How each server is started, with `node`. The first is what the others are compared with. */
export const contenders = {
  prismCli: {
    label: 'prism mock (prism-cli 5.14.2), silent',
    args: (port: number) => [
      join(modules, '@stoplight/prism-cli/dist/index.js'),
      ...['mock', contract, '--port', String(port), '--verboseLevel', 'silent'],
    ],
  },
  prismServer: {
    label: "Prism's server alone (prism-http-server 5.12.2), silent",
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
