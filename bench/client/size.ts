import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from './bundle.js';
import { recordInTurn } from './record.js';
import { type AppName, appNames } from './variants.js';

/** Measures the sizes of the apps, minified and compressed, in bytes. */
export async function measureSizes(dir: string, operations: number) {
  const sizeOf = async (name: AppName) => {
    const file = join(dir, 'app', `${name}.min.js`);
    await bundle(join(dir, 'app', `${name}.ts`), file, ['--minify', '--format=esm']);
    return gzipSync(readFileSync(file), { level: 9 }).length;
  };
  const sizes = await recordInTurn(appNames, sizeOf);
  return { ...sizes, perFurtherOperation: (sizes.whole - sizes.ours) / (operations - 1) };
}
