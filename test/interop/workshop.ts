import { copyFileSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satisfies } from 'semver';
import { paths } from '../../scripts/cli/paths.js';
import { runProcess } from '../../scripts/cli/runProcess.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Where an app that has installed the package finds the description. */
export const published = 'node_modules/@p100/partner-api/generated/openapi.yaml';

/** A folder in which all tools are installed, and the description as if it came with the package. */
export interface Workshop {
  dir: string;
  /** The description's path. */
  description: string;
}

/** Installs the tools in the empty folder `dir`. It takes almost a minute. */
export async function openWorkshop(dir: string, description: string): Promise<Workshop> {
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(here, name), join(dir, name));
  // Tools that need a newer Node than this process get one. `npm run` would pass this repository's `engine-strict` on.
  const options = [
    '--engine-strict=false',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  await runProcess('npm', ['ci', '--ignore-scripts', ...options], { cwd: dir });
  // Only the script of this package runs: it downloads Node.
  await runProcess('npm', ['rebuild', 'node', '--loglevel=error'], { cwd: dir });
  // This repository uses Redocly's CLI itself, so it is not installed twice.
  symlinkSync(join(paths.root, 'node_modules/@redocly/cli'), join(dir, 'node_modules/@redocly/cli'), 'dir');
  const copy = join(dir, published);
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(description, copy);
  return { dir, description: copy };
}

export interface Manifest {
  name: string;
  version: string;
  bin?: string | Record<string, string>;
  engines?: { node?: string };
}

/** Reads the package.json of an installed tool. `folder` is its folder in `node_modules`. */
export function manifestOf({ dir }: Workshop, folder: string): Manifest {
  return JSON.parse(readFileSync(join(dir, 'node_modules', folder, 'package.json'), 'utf8'));
}

/** Returns the folder of the Node that runs a tool: this process's Node or, if the tool refuses it, a newer one. */
export function nodeFor({ dir }: Workshop, { engines }: Manifest): string {
  return satisfies(process.version, engines?.node ?? '*')
    ? dirname(process.execPath)
    : join(dir, 'node_modules/node/bin');
}

/** Creates the folder of an app that can use all tools. */
export function appFolder({ dir }: Workshop, name: string): string {
  const app = join(dir, name);
  mkdirSync(app);
  symlinkSync(join(dir, 'node_modules'), join(app, 'node_modules'), 'dir');
  return app;
}
