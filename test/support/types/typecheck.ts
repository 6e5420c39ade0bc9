import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessOutcome } from '../../../scripts/cli/runProcess.js';
import { typed } from '../package/app.js';
import { run } from '../repository/copy.js';
import type { Settings } from './compile.js';

/** The ways in which TypeScript finds a package, each with a kind of module and files that use it. */
export const resolutions: [moduleResolution: string, module: string, files: string[]][] = [
  ['node16', 'node16', ['typed.mts', 'typed.cts']],
  ['nodenext', 'nodenext', ['typed.mts', 'typed.cts']],
  ['bundler', 'esnext', ['typed.ts']],
];

/** An app that uses the package, in files of their own, and how to compile it as strictly as it can be. */
export function typedApp(app: string, [moduleResolution, module, files]: (typeof resolutions)[number]) {
  const dir = join(app, moduleResolution);
  mkdirSync(dir, { recursive: true });
  for (const file of files) writeFileSync(join(dir, file), typed);
  const settings: Settings = {
    ...{ module, moduleResolution, target: 'es2022', lib: ['es2022', 'dom'], types: [] },
    // The package's declarations are checked too, but not TypeScript's own, which take as long again.
    ...{ strict: true, noEmit: true, exactOptionalPropertyTypes: true, skipDefaultLibCheck: true },
  };
  return { dir, files, settings };
}

/** Compiles it with the compiler `tsc`, of any version. */
export function typecheck(
  app: string,
  tsc: string,
  resolution: (typeof resolutions)[number],
): Promise<ProcessOutcome> {
  const { dir, files, settings } = typedApp(app, resolution);
  writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify({ compilerOptions: settings, files }));
  return run(process.execPath, [tsc, '--project', dir], app);
}
