import { readFileSync } from 'node:fs';
import { contenderNames, contenders } from './contenders/contenders.js';
import { manifest, rootManifest } from './paths.js';
import { record } from './record.js';

/** Returns the versions that are measured: of Node and of each peer. */
export function subjects() {
  const pins = { ...pinsIn(rootManifest), ...pinsIn(manifest) };
  return {
    node: process.version,
    versions: record(contenderNames, (name) => pins[contenders[name].package ?? ''] ?? null),
  };
}

function pinsIn(file: string): Record<string, string> {
  return JSON.parse(readFileSync(file, 'utf8')).devDependencies;
}
