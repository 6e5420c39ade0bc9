import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { outcomeOf, type ProcessOutcome } from '../../../scripts/cli/runProcess.js';
import { compile, ownSettings } from '../types/compile.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const parts = [
  '.changeset',
  'openapi',
  'scripts',
  'src',
  'generated',
  'test',
  'redocly.yaml',
  'package.json',
  'tsconfig.json',
  'tsup.config.ts',
  'docs',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'THIRD-PARTY-LICENSES.md',
  'vitest.config.ts',
];

/** Whether a path is part of the repository. The output of the docs' build is not. */
const isSource = (path: string) => !/[/\\]\.vitepress[/\\](dist|cache|\.temp)$/.test(path);

/**
 * Copies this repository into a temporary folder, for a test to change. `registerCleanup` gets the function that
 * removes the copy. Default: it runs after the test.
 */
export function copyOfRepository(registerCleanup?: (remove: () => void) => void) {
  const copy = copyOf(parts, registerCleanup);
  const { dir } = copy;
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'), 'dir');
  return {
    ...copy,
    script: (name: string, ...args: string[]) => runScript(join(dir, `scripts/${name}.ts`), args, dir),
    run: (binary: string, ...args: string[]) => runBinary(binary, args, dir),
    /** Compiles `files`, and what they import, with this repository's own settings. */
    compile: (...files: string[]) => compile(dir, files, ownSettings),
  };
}

/** Copies only the contract, which takes a third of the time. */
export function copyOfContract() {
  return copyOf(['openapi']);
}

function copyOf(parts: string[], registerCleanup?: (remove: () => void) => void) {
  const dir = temporaryFolder(registerCleanup);
  for (const part of parts) copyAll(join(root, part), join(dir, part));
  const file = (name: string) => join(dir, name);
  return {
    dir,
    read: (name: string) => readFileSync(file(name), 'utf8'),
    write: (name: string, text: string) => writeFileSync(file(name), text),
    /** Replaces the first occurrence of `from`. @throws Error if there is none */
    edit(name: string, from: string, to: string) {
      const text = readFileSync(file(name), 'utf8');
      if (!text.includes(from)) throw new Error(`${name} does not contain ${from}`);
      writeFileSync(file(name), text.replace(from, to));
    },
    remove: (name: string) => rmSync(file(name), { recursive: true }),
  };
}

/** Copies a file or a folder. Node's own `cpSync` takes five times as long. */
function copyAll(from: string, to: string): void {
  if (!statSync(from).isDirectory()) {
    copyFileSync(from, to);
    return;
  }
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (isSource(join(from, name))) copyAll(join(from, name), join(to, name));
  }
}

/**
 * Creates an empty temporary folder. `registerCleanup` gets the function that removes it. Default: it runs after the
 * test.
 */
export function temporaryFolder(registerCleanup: (remove: () => void) => void = onTestFinished): string {
  const dir = mkdtempSync(join(tmpdir(), 'partner-api-'));
  registerCleanup(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Runs one of this repository's scripts from the folder `cwd`. */
export function script(name: string, args: string[], cwd = root): Promise<ProcessOutcome> {
  return runScript(join(root, `scripts/${name}.ts`), args, cwd);
}

/** Runs an installed binary, such as `tsc`. */
export function runBinary(
  binary: string,
  args: string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<ProcessOutcome> {
  return run(join(root, 'node_modules/.bin', binary), args, cwd, env);
}

/** Runs a TypeScript file of this repository. */
export function runFile(name: string, args: string[]): Promise<ProcessOutcome> {
  return runScript(join(root, name), args, root);
}

function runScript(file: string, args: string[], cwd: string): Promise<ProcessOutcome> {
  return run('node', [join(root, 'scripts/run.js'), file, ...args], cwd);
}

export function run(
  command: string,
  args: string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<ProcessOutcome> {
  // A test runner that a test starts must not behave like a worker of this one.
  const names = Object.keys(process.env).filter((name) => name.startsWith('VITEST'));
  const unset = Object.fromEntries(names.map((name) => [name, undefined]));
  return outcomeOf(command, args, { cwd, env: { ...unset, NO_COLOR: '1', ...env } });
}
