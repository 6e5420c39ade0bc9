import type { Oas3_1Definition } from '@redocly/openapi-core';
import { addExactSuccess } from './addExactSuccess.js';
import { addLinks } from './addLinks.js';
import { describeErrors } from './describeErrors.js';
import { describeFileSizes } from './describeFileSizes.js';
import { describeKnownValues } from './describeKnownValues.js';
import { markUnconfirmed } from './markUnconfirmed.js';

/**
 * Returns the contract as it is published: a copy with what other tools need to understand it, because they ignore our
 * extensions and some of OpenAPI's rarer features. Nothing in it says more than the contract.
 */
export function published(document: Oas3_1Definition): Oas3_1Definition {
  const copy = structuredClone(document);
  describeKnownValues(copy);
  describeFileSizes(copy);
  describeErrors(copy);
  markUnconfirmed(copy);
  // The links repeat the marks, and the second success has the links of the first.
  addLinks(copy);
  addExactSuccess(copy);
  return copy;
}
