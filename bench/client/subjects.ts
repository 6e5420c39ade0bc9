import { existsSync, readFileSync } from 'node:fs';
import { contenderNames, contenders } from './contenders.js';
import { manifest, published } from './paths.js';
import { record } from './record.js';

/** What is measured: the version of each peer, and whether the built package was there. */
export function subjects() {
  const pins: Record<string, string> = JSON.parse(readFileSync(manifest, 'utf8')).devDependencies;
  return {
    node: process.version,
    versions: record(contenderNames, (name) => pins[contenders[name].package ?? ''] ?? null),
    package: existsSync(published.code) ? 'dist/index.js' : 'src/index.ts',
  };
}
