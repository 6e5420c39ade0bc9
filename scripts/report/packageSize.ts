import { execFile } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Side } from '../diff/side.js';
import { git } from '../git.js';
import { rootDir } from '../paths.js';
import { figure } from './figure.js';

const exec = promisify(execFile);

/** What `npm pack` makes of the package, in bytes. */
interface Packed {
  /** Of the tarball. */
  size: number;
  unpackedSize: number;
  entryCount: number;
  /** Of the client in an app's bundle, minified and gzipped. */
  bundled: number;
}

/**
 * The size of what is published, now and at the base. The base is built with the dependencies that are installed, so
 * that the difference is that of our own files. `folder` takes the base.
 */
export async function packageSizeText(base: Side, folder: string): Promise<string> {
  const now = await pack(rootDir, folder);
  const before = base.packageVersion === undefined ? undefined : await packAt(base.name, folder);
  const rows = [
    ['tarball, bytes', figure(now.size, before?.size)],
    ['unpacked, bytes', figure(now.unpackedSize, before?.unpackedSize)],
    ['files', figure(now.entryCount, before?.entryCount)],
    ["client in an app's bundle, minified and gzipped, bytes", figure(now.bundled, before?.bundled)],
  ];
  const table = ['| | |', '|---|---:|', ...rows.map((row) => `| ${row.join(' | ')} |`)];
  return [
    ...table,
    ...(before ? [] : ['', `${base.name} can't be packed here, so there is no comparison.`]),
  ].join('\n');
}

/** `undefined` where that version can't be built with what is installed. */
async function packAt(ref: string, folder: string): Promise<Packed | undefined> {
  const dir = join(folder, 'base');
  await git('worktree', 'add', '--detach', '--quiet', dir, ref);
  try {
    await symlink(join(rootDir, 'node_modules'), join(dir, 'node_modules'), 'dir');
    return await pack(dir, folder);
  } catch {
    return undefined;
  } finally {
    await git('worktree', 'remove', '--force', dir);
  }
}

async function pack(dir: string, folder: string): Promise<Packed> {
  await exec('npm', ['run', '--silent', 'prepack'], { cwd: dir, maxBuffer: 64e6 });
  const options = ['--json', '--ignore-scripts', '--pack-destination', folder];
  const { stdout } = await exec('npm', ['pack', ...options], { cwd: dir });
  const [packed] = JSON.parse(stdout);
  const client = join(dir, 'dist/index.js');
  const { outputFiles } = await build({
    entryPoints: [client],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return { ...packed, bundled: gzipSync(outputFiles[0]?.contents ?? '').length };
}
