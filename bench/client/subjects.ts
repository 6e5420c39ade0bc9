import { readFileSync } from 'node:fs';
import { contenderNames, contenders } from './contenders.js';
import { manifest } from './paths.js';
import { record } from './record.js';

/** Returns the versions that are measured: of Node and of each peer. */
export function subjects() {
  const pins: Record<string, string> = JSON.parse(readFileSync(manifest, 'utf8')).devDependencies;
  return {
    node: process.version,
    versions: record(contenderNames, (name) => pins[contenders[name].package ?? ''] ?? null),
  };
}
