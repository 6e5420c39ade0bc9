import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordInTurn } from './record.js';
import { tool } from './tool.js';
import { type AppName, appNames } from './variants.js';

const compilerOptions = {
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  module: 'esnext',
  moduleDetection: 'force',
  moduleResolution: 'bundler',
  types: [],
  noEmit: true,
  strict: true,
  skipLibCheck: true,
};

/** Counts the types that the compiler instantiates to check each app. @throws if an app has a type error. */
export async function measureInstantiations(dir: string) {
  const count = async (name: AppName) => {
    const project = join(dir, `tsconfig.${name}.json`);
    writeFileSync(project, JSON.stringify({ compilerOptions, files: [`app/${name}.ts`] }));
    const diagnostics = await tool('tsc', ['-p', project, '--extendedDiagnostics'], dir);
    return Number(/^Instantiations:\s+(\d+)$/m.exec(diagnostics)?.[1]);
  };
  return recordInTurn(appNames, count);
}
