import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { paths } from '../cli/paths.js';

/** The folders that hold the runtime, each with its name in the folder of the client. */
const folders = [
  ['src/client', 'runtime'],
  ['src/shared', 'runtime/shared'],
] as const;

/**
 * Returns the runtime of a client that stands alone, by file name: `src/client/runtime.ts` and all that it imports, with
 * names that fit any service. `header` is the first lines of each file.
 */
export function runtimeFiles(header: string): Map<string, string> {
  const files = new Map<string, string>();
  add(paths.clientRuntime.replace(/\.js$/, '.ts'));
  return files;

  function add(file: string): void {
    const name = nameOf(file);
    if (files.has(name)) return;
    files.set(name, '');
    const text = readFileSync(file, 'utf8').replace(/(from ')(\.[^']+)(')/g, (_, before, path, after) => {
      const imported = join(dirname(file), path).replace(/\.js$/, '.ts');
      add(imported);
      const target = relative(dirname(name), nameOf(imported)).replaceAll('\\', '/').replace(/\.ts$/, '.js');
      return before + (target.startsWith('.') ? target : `./${target}`) + after;
    });
    files.set(
      name,
      `${header}\n// @ts-nocheck It is checked where it is written, and each project has checks of its own.\n\n${neutral(text)}`,
    );
  }
}

function nameOf(file: string): string {
  const path = relative(paths.root, file).replaceAll('\\', '/');
  for (const [folder, name] of folders)
    if (path.startsWith(`${folder}/`)) return neutral(name + path.slice(folder.length));
  throw new Error(`${path} is no part of the runtime.`);
}

/** Writes a text of the runtime without the names of this package. */
function neutral(text: string): string {
  return text
    .replaceAll('@p100/partner-api/', 'openapi-client/')
    .replaceAll('PartnerApiError', 'ApiError')
    .replaceAll('partnerApiError', 'apiError');
}
