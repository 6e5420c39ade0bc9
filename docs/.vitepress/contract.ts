import { readFile } from 'node:fs/promises';
import { type Oas3_1Definition, parseYaml } from '@redocly/openapi-core';
import { paths } from '../../scripts/cli/paths.js';
import { bundleContract } from '../../scripts/contract/loadContract.js';
import type { Portal } from '../../scripts/contract/portal.js';

/** Reads the contract as it is written, without the additions that the published description has for other tools. */
export async function readContract(): Promise<Oas3_1Definition> {
  return (await bundleContract()).document;
}

export async function readPortal(): Promise<Portal> {
  return parseYaml(await readFile(paths.portal, 'utf8')) as Portal;
}
