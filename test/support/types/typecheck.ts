import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessOutcome } from '../../../scripts/cli/runProcess.js';
import { typed } from '../package/app.js';
import { run } from '../repository/copy.js';
import type { Settings } from './compile.js';

/** The module resolutions of TypeScript, each with a `module` option and the files that use the package. */
export const resolutions: [moduleResolution: string, module: string, files: string[]][] = [
  ['node16', 'node16', ['typed.mts', 'typed.cts']],
  ['nodenext', 'nodenext', ['typed.mts', 'typed.cts']],
  ['bundler', 'esnext', ['typed.ts']],
];

/** Writes an app that uses the package, in a folder for the resolution. Returns its files and strict settings. */
export function typedApp(app: string, [moduleResolution, module, files]: (typeof resolutions)[number]) {
  const dir = join(app, moduleResolution);
  mkdirSync(dir, { recursive: true });
  for (const file of files) writeFileSync(join(dir, file), typed);
  const settings: Settings = {
    ...{ module, moduleResolution, target: 'es2022', lib: ['es2022', 'dom'], types: [] },
    // Checks the package's declarations too, but not TypeScript's own, which would double the time.
    ...{ strict: true, noEmit: true, exactOptionalPropertyTypes: true, skipDefaultLibCheck: true },
  };
  return { dir, files, settings };
}

/** Compiles that app with the TypeScript compiler at the path `tsc`, of any version. */
export function typecheck(
  app: string,
  tsc: string,
  resolution: (typeof resolutions)[number],
): Promise<ProcessOutcome> {
  const { dir, files, settings } = typedApp(app, resolution);
  writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify({ compilerOptions: settings, files }));
  return run(process.execPath, [tsc, '--project', dir], app);
}
