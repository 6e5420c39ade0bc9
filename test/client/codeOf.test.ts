import { expect, test } from 'vitest';
import { codeOf } from '../../src/client/codeOf.js';
import type { Operation } from '../../src/client/operation.js';
import { type ErrorDetails, PartnerApiError } from '../../src/client/partnerApiError.js';
import type { Settings } from '../../src/client/settingsOf.js';

// The contract documents no 429 yet.
const settings = { description: { traits: { P2: { outcome: 'unknown' } } } } as unknown as Settings;
const operation: Operation = {
  id: 'any',
  method: 'GET',
  path: '/',
  success: {},
  errors: { 429: ['P1', 'P2'], '5XX': ['P3'], default: 'ANY' },
};

test.each([
  [429, '{"errorCode":"P1"}', { code: 'P1', retryable: false, outcome: 'rejected' }],
  [429, '{"errorCode":"P2"}', { code: 'P2', retryable: false, outcome: 'unknown' }],
  [429, '{"errorCode":"P9"}', { code: 'RATE_LIMITED', retryable: true, outcome: 'rejected' }],
  [429, '<html>', { code: 'RATE_LIMITED', retryable: true, outcome: 'rejected' }],
  [502, '{"errorCode":"P3"}', { code: 'P3', retryable: false, outcome: 'rejected' }],
  [502, '<html>', { code: 'INVALID_RESPONSE', retryable: false, outcome: 'unknown' }],
  [418, '', { code: 'ANY', retryable: false, outcome: 'rejected' }],
])(
  'the error for %i with %s follows the entry of the status, its class, or default',
  (status, text, expected) => {
    const details: ErrorDetails = { operationId: 'any', status };
    const code = codeOf(settings, operation, details, text, () => undefined);
    expect(new PartnerApiError(code, details)).toMatchObject(expected);
  },
);
