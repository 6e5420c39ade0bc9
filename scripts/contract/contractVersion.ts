import { mkdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { git, tryGit } from '../cli/git.js';
import { paths } from '../cli/paths.js';
import { runProcess } from '../cli/runProcess.js';
import { UserError } from '../cli/userError.js';
import { bundleContract, type Loaded } from './loadContract.js';
import { place } from './problems.js';

/** A version of the contract, bundled: that of a git ref, of a file, or of the working tree. */
export interface ContractVersion extends Loaded {
  /** What it is called: the ref, the file, or `working tree`. */
  name: string;
  /** The root file of the description. */
  file: string;
  /** Version of the package; `undefined` for a file, which says nothing of one. */
  packageVersion: string | undefined;
  /** What a file of this description is called. */
  nameOf(file: string): string;
}

/** A git ref, or the path of a file. `folder` takes what git hands out. @throws UserError where it is neither. */
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
      `${argument} is neither a git ref nor a file. Files are named from the root of the repository.`,
    );
  return contractVersionOfCommit(argument, commit, folder);
}

/** The contract as it stands in the working tree. */
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
    throw new UserError(`${name} holds no ${contract}, so there is nothing to compare with.`);
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
      // Errors name the files, too.
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

/** How a version of the contract is called, and its version numbers. */
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
