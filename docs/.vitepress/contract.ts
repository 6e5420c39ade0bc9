import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Oas3_1Definition, parseYaml } from '@redocly/openapi-core';
import { paths } from '../../scripts/cli/paths.js';
import type { Portal } from '../../scripts/contract/portal.js';

/** Reads the bundle that `npm run build` has written. */
export async function readContract(): Promise<Oas3_1Definition> {
  return JSON.parse(await readFile(join(paths.generated, 'openapi.json'), 'utf8'));
}

export async function readPortal(): Promise<Portal> {
  return parseYaml(await readFile(paths.portal, 'utf8')) as Portal;
}
