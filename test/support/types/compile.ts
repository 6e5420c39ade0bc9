import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const installed = join(root, 'node_modules/');

/** Compiler options, as in tsconfig.json. */
export type Settings = Record<string, unknown>;

/** The compiler options of this repository. */
export const ownSettings: Settings = JSON.parse(
  readFileSync(join(root, 'tsconfig.json'), 'utf8'),
).compilerOptions;

/** The compiler options of a strict app, independent of those of this repository. */
export const strictSettings: Settings = {
  ...{ strict: true, noEmit: true, target: 'es2022', module: 'esnext', moduleResolution: 'bundler' },
  // TypeScript's own declarations are not ours to check, and would double the time.
  ...{ skipDefaultLibCheck: true, types: [] },
};

/** Compiles `files` with exactly these settings. Returns the errors that `tsc` prints, or an empty string. */
export function compile(folder: string, files: string[], settings: Settings): string {
  const config = ts.parseJsonConfigFileContent({ compilerOptions: settings, files }, ts.sys, folder);
  const program = programOf(config.fileNames, config.options);
  return ts.formatDiagnostics([...config.errors, ...ts.getPreEmitDiagnostics(program)], {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => folder,
    getNewLine: () => '\n',
  });
}

/** The parsed files of installed packages. TypeScript's declarations of the platform take a second to parse. */
const parsed = new Map<string, ts.SourceFile>();

/** Creates a program. Files of installed packages are parsed once for all programs. */
export function programOf(files: string[], options: ts.CompilerOptions): ts.Program {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const { target, module, moduleResolution, moduleDetection } = options;
  host.getSourceFile = (name, how, ...more) => {
    if (!name.startsWith(installed)) return getSourceFile(name, how, ...more);
    // Parsing depends on these options. TypeScript's own files are not modules, so theirs depends only on the target.
    const isOwn = /[/\\]typescript[/\\]lib[/\\]lib\.[^/\\]+$/.test(name);
    const key = `${name} ${isOwn ? target : [target, module, moduleResolution, moduleDetection]}`;
    const file = parsed.get(key) ?? getSourceFile(name, how, ...more);
    if (file) parsed.set(key, file);
    return file;
  };
  return ts.createProgram(files, options, host);
}
