import { dirname } from 'node:path';
import { tool } from './tool.js';

/** Bundles one module with everything that it imports. */
export function bundle(entry: string, file: string, options: string[]): void {
  const common = ['--bundle', '--target=es2022', '--log-level=warning'];
  tool('esbuild', [entry, `--outfile=${file}`, ...common, ...options], dirname(entry));
}
