import { readFile } from 'node:fs/promises';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { parse } from 'yaml';
import { paths } from '../../scripts/cli/paths.js';
import { bundleContract } from '../../scripts/contract/loadContract.js';
import { sourcePlaces } from '../../scripts/contract/sourcePlaces.js';

/** Reads the contract as it is written, without the additions that the published description has for other tools. */
export async function readContract(): Promise<Oas3_1Definition> {
  return (await bundleContract()).document;
}

/** Returns a function that finds the file in which a place of the contract is written; without a place, its root. */
export function contractFiles(files: ReadonlySet<string>): (pointer: string | undefined) => Promise<string> {
  const read = async (path: string) => parse(await readFile(path, 'utf8'));
  const placeOf = sourcePlaces({ file: paths.contract, files, read });
  return async (pointer) => (pointer ? (await placeOf(pointer)).file : paths.contract);
}
