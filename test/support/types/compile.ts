import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const installed = join(root, 'node_modules/');

/** Settings, as in tsconfig.json. */
export type Settings = Record<string, unknown>;

/** Those of this repository. */
export const ownSettings: Settings = JSON.parse(
  readFileSync(join(root, 'tsconfig.json'), 'utf8'),
).compilerOptions;

/** Those of an app that takes types seriously, apart from this repository's. */
export const strictSettings: Settings = {
  ...{ strict: true, noEmit: true, target: 'es2022', module: 'esnext', moduleResolution: 'bundler' },
  // TypeScript's own declarations take as long as all else, and are nothing of ours.
  ...{ skipDefaultLibCheck: true, types: [] },
};

/** What `tsc` says of `files`, with nothing but `settings`: an empty text where it finds no error. */
export function compile(folder: string, files: string[], settings: Settings): string {
  const config = ts.parseJsonConfigFileContent({ compilerOptions: settings, files }, ts.sys, folder);
  const program = programOf(config.fileNames, config.options);
  return ts.formatDiagnostics([...config.errors, ...ts.getPreEmitDiagnostics(program)], {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => folder,
    getNewLine: () => '\n',
  });
}

/** What was read of installed packages, TypeScript's declarations of the platform above all: each takes a second. */
const read = new Map<string, ts.SourceFile>();

/** A program that reads no installed package a second time. */
export function programOf(files: string[], options: ts.CompilerOptions): ts.Program {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const { target, module, moduleResolution, moduleDetection } = options;
  host.getSourceFile = (name, how, ...more) => {
    if (!name.startsWith(installed)) return getSourceFile(name, how, ...more);
    // What TypeScript makes of a file depends on these; of its own, which are no modules, only on the first.
    const isOwn = /[/\\]typescript[/\\]lib[/\\]lib\.[^/\\]+$/.test(name);
    const key = `${name} ${isOwn ? target : [target, module, moduleResolution, moduleDetection]}`;
    const file = read.get(key) ?? getSourceFile(name, how, ...more);
    if (file) read.set(key, file);
    return file;
  };
  return ts.createProgram(files, options, host);
}
