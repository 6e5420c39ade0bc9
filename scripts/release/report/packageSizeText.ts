import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { git } from '../../cli/git.js';
import { paths } from '../../cli/paths.js';
import { runProcess } from '../../cli/runProcess.js';
import { UserError } from '../../cli/userError.js';
import type { ContractVersion } from '../../contract/contractVersion.js';
import { figure } from './figure.js';

/** The sizes of the packed package, in bytes, and its number of files. */
interface Packed {
  /** Size of the tarball. */
  size: number;
  unpackedSize: number;
  entryCount: number;
  /** Size of the client in an app's bundle, minified and gzipped. */
  bundled: number;
}

/**
 * Returns a table with the size of the package, now and at the base. The base is checked out in `folder` and built with
 * the installed dependencies, so only our own files cause a difference.
 */
export async function packageSizeText(base: ContractVersion, folder: string): Promise<string> {
  const now = await pack(paths.root, folder);
  const before = base.packageVersion === undefined ? undefined : await packAt(base.name, folder);
  const past = before instanceof UserError ? undefined : before;
  const rows = [
    ['tarball, bytes', figure(now.size, past?.size)],
    ['unpacked, bytes', figure(now.unpackedSize, past?.unpackedSize)],
    ['files', figure(now.entryCount, past?.entryCount)],
    ["client in an app's bundle, minified and gzipped, bytes", figure(now.bundled, past?.bundled)],
  ];
  const table = ['| | |', '|---|---:|', ...rows.map((row) => `| ${row.join(' | ')} |`)];
  if (before instanceof UserError)
    table.push('', `No comparison, because ${base.name} can't be built: ${before.message}`);
  return table.join('\n');
}

/** Packs the package of a git ref. Returns the error if it can't be built with the installed dependencies. */
async function packAt(ref: string, folder: string): Promise<Packed | UserError> {
  const dir = join(folder, 'base');
  await git('worktree', 'add', '--detach', '--quiet', dir, ref);
  try {
    await symlink(join(paths.root, 'node_modules'), join(dir, 'node_modules'), 'dir');
    return await pack(dir, folder);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  } finally {
    await git('worktree', 'remove', '--force', dir);
  }
}

/** @throws UserError if the package can't be built */
async function pack(dir: string, folder: string): Promise<Packed> {
  await npm(dir, 'run', '--silent', 'prepack');
  const packing = npm(dir, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
  // An older version may have no such script.
  const output = await packing.finally(() => npm(dir, 'run', '--silent', '--if-present', 'postpack'));
  const [packed] = JSON.parse(output);
  const client = join(dir, 'dist/index.js');
  const { outputFiles } = await build({
    entryPoints: [client],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  }).catch((error: Error) => {
    throw new UserError(error.message);
  });
  return { ...packed, bundled: gzipSync(outputFiles[0]?.contents ?? '').length };
}

function npm(cwd: string, ...args: string[]): Promise<string> {
  return runProcess('npm', args, { cwd });
}
