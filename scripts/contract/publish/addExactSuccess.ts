import type { Oas3_1Definition, Oas3Response } from '@redocly/openapi-core';
import { operationsOf } from '../model/operationsOf.js';
import { resolve } from '../model/resolve.js';

const assumption = {
  reason:
    'The exact status of a success is not known, so the contract has `2XX`. Some tools ignore `2XX`, so a `200` is added for them.',
  confidence: 'low',
  about: ['status'],
};

/** Adds a `200` with the same content to every operation whose only success is `2XX`: many tools ignore `2XX`. */
export function addExactSuccess(document: Oas3_1Definition): void {
  for (const { operation } of operationsOf(document)) {
    const { '2XX': success, ...others } = (operation.responses ?? {}) as Record<string, Oas3Response>;
    if (!success || Object.keys(others).some((status) => status.startsWith('2'))) continue;
    // The copy gets another assumption than the original.
    const named = {
      ...structuredClone(resolve<Oas3Response>(document, success)),
      'x-assumption': assumption,
    };
    operation.responses = { '200': named, '2XX': success, ...others } as never;
  }
}
