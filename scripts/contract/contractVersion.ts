import { mkdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { git, tryGit } from '../cli/git.js';
import { paths } from '../cli/paths.js';
import { runProcess } from '../cli/runProcess.js';
import { UserError } from '../cli/userError.js';
import { bundleContract, type Loaded } from './loadContract.js';
import { place } from './problems.js';

/** A bundled version of the contract, from a git ref, a file or the working tree. */
export interface ContractVersion extends Loaded {
  /** The git ref, the path of the file, or `working tree`. */
  name: string;
  /** The root file of the description. */
  file: string;
  /** Version of the package; `undefined` for a file, which does not name one. */
  packageVersion: string | undefined;
  /** Returns the name of a file of this description, for reports. */
  nameOf(file: string): string;
}

/**
 * Bundles the contract at a git ref or in a file. Files of a git ref are extracted into `folder`. @throws UserError if
 * `argument` is neither a git ref nor a file.
 */
export async function contractVersionAt(argument: string, folder: string): Promise<ContractVersion> {
  const file = resolve(argument);
  if (await isFile(file)) {
    return {
      name: argument,
      file,
      ...(await bundleContract(file)),
      packageVersion: undefined,
      nameOf: (name) => place(name),
    };
  }
  const commit = await tryGit('rev-parse', '--verify', '--quiet', '--end-of-options', `${argument}^{commit}`);
  if (!commit)
    throw new UserError(
      `${argument} is neither a git ref nor a file. Name a file by its path from the root of the repository.`,
    );
  return contractVersionOfCommit(argument, commit, folder);
}

/** Bundles the contract in the working tree. */
export async function workingTree(): Promise<ContractVersion> {
  return {
    name: 'working tree',
    file: paths.contract,
    ...(await bundleContract(paths.contract)),
    packageVersion: await packageVersionIn(join(paths.root, 'package.json')),
    nameOf: (file) => relative(paths.root, file),
  };
}

async function contractVersionOfCommit(
  name: string,
  commit: string,
  folder: string,
): Promise<ContractVersion> {
  const contract = relative(paths.root, paths.contract);
  if ((await tryGit('cat-file', '-e', `${commit}:${contract}`)) === undefined) {
    throw new UserError(`${name} has no ${contract}, so there is nothing to compare with.`);
  }
  const dir = join(folder, commit);
  await mkdir(dir, { recursive: true });
  const archive = join(folder, `${commit}.tar`);
  await git('archive', `--output=${archive}`, commit, 'openapi', 'package.json');
  await runProcess('tar', ['-xf', archive, '-C', dir]);
  const file = join(dir, contract);
  return {
    name,
    file,
    ...(await bundleContract(file).catch((error) => {
      // The message names files in the temporary folder: name them as files of the git ref.
      throw error instanceof UserError
        ? new UserError(error.message.replaceAll(`${dir}/`, `${name}:`))
        : error;
    })),
    packageVersion: await packageVersionIn(join(dir, 'package.json')),
    nameOf: (path) => `${name}:${relative(dir, path)}`,
  };
}

async function packageVersionIn(file: string): Promise<string> {
  return JSON.parse(await readFile(file, 'utf8')).version;
}

async function isFile(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ?? false;
}

/** The name of a version of the contract, and its version numbers. */
export interface Versions {
  name: string;
  /** `info.version`. */
  contract: string;
  /** Version of the npm package; absent for a file. */
  package?: string;
}

export function versionsOf({ name, document, packageVersion }: ContractVersion): Versions {
  const contract = document.info?.version ?? '';
  return { name, contract, ...(packageVersion === undefined ? {} : { package: packageVersion }) };
}
