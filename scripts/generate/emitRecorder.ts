import type { Oas3_1Definition } from '@redocly/openapi-core';
import { observationRules } from '../contract/observationRules.js';
import { readPortal } from '../contract/portal.js';
import { banner, literal } from './source.js';

/** Returns `recorder.ts`: what `recordFetch()` may tell of a call. */
export function emitRecorder(document: Oas3_1Definition): string {
  return `// ${banner}

import type { ObservationRules } from '../src/shared/observation/observationRules.js';

/** What may be told of a call. */
export const rules: ObservationRules = ${literal(observationRules(document, readPortal()))};
`;
}
