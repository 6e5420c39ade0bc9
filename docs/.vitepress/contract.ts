import type { Oas3_1Definition } from '@redocly/openapi-core';
import { bundleContract } from '../../scripts/contract/loadContract.js';

/** Reads the contract as it is written, without the additions that the published description has for other tools. */
export async function readContract(): Promise<Oas3_1Definition> {
  return (await bundleContract()).document;
}
