import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AppName } from './apps.js';
import { bundle } from './bundle.js';
import { contenderNames } from './contenders.js';
import { recordInTurn } from './record.js';

/** What the apps weigh, minified and compressed, in bytes. */
export async function measureSizes(dir: string, operations: number) {
  const weigh = async (name: AppName) => {
    const file = join(dir, 'app', `${name}.min.js`);
    await bundle(join(dir, 'app', `${name}.ts`), file, ['--minify', '--format=esm']);
    return gzipSync(readFileSync(file), { level: 9 }).length;
  };
  const sizes = { ...(await recordInTurn(contenderNames, weigh)), whole: await weigh('whole') };
  return { ...sizes, perFurtherOperation: (sizes.whole - sizes.ours) / (operations - 1) };
}
