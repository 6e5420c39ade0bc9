import { execFile } from 'node:child_process';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from '../cli/failure.js';
import { git, tryGit } from '../cli/git.js';
import { contractFile, rootDir } from '../cli/paths.js';
import { bundleContract, type Loaded } from './load.js';
import { place } from './problems.js';

/** One of the two descriptions that are compared. */
export interface Side extends Loaded {
  /** What it is called: the ref, the file, or `working tree`. */
  name: string;
  /** The root file of the description. */
  file: string;
  /** Version of the package; `undefined` for a file, which says nothing of one. */
  packageVersion: string | undefined;
  /** What a file of this description is called. */
  nameOf(file: string): string;
}

/** A git ref, or the path of a file. `folder` takes what git hands out. @throws Failure where it is neither. */
export async function sideOf(argument: string, folder: string): Promise<Side> {
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
    throw new Failure(
      `${argument} is neither a git ref nor a file. Files are named from the root of the repository.`,
    );
  return sideOfCommit(argument, commit, folder);
}

/** The contract as it stands in the working tree. */
export async function workingTree(): Promise<Side> {
  return {
    name: 'working tree',
    file: contractFile,
    ...(await bundleContract(contractFile)),
    packageVersion: await packageVersionIn(join(rootDir, 'package.json')),
    nameOf: (file) => relative(rootDir, file),
  };
}

async function sideOfCommit(name: string, commit: string, folder: string): Promise<Side> {
  const contract = relative(rootDir, contractFile);
  if ((await tryGit('cat-file', '-e', `${commit}:${contract}`)) === undefined) {
    throw new Failure(`${name} holds no ${contract}, so there is nothing to compare with.`);
  }
  const dir = join(folder, commit);
  await mkdir(dir, { recursive: true });
  const archive = join(folder, `${commit}.tar`);
  await git('archive', `--output=${archive}`, commit, 'openapi', 'package.json');
  await promisify(execFile)('tar', ['-xf', archive, '-C', dir]);
  const file = join(dir, contract);
  return {
    name,
    file,
    ...(await bundleContract(file).catch((error) => {
      // Errors name the files, too.
      throw error instanceof Failure ? new Failure(error.message.replaceAll(`${dir}/`, `${name}:`)) : error;
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
