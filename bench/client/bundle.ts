import { dirname } from 'node:path';
import { tool } from './tool.js';

/** Bundles one module with everything that it imports. */
export async function bundle(entry: string, file: string, options: string[]): Promise<void> {
  const common = ['--bundle', '--target=es2022', '--log-level=warning'];
  await tool('esbuild', [entry, `--outfile=${file}`, ...common, ...options], dirname(entry));
}
