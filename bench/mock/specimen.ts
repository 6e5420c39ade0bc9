import { examples } from '../../generated/examples.js';
import { operations } from '../../generated/mock.js';

/** The call that is measured: a verification that succeeds. */
export const path = operations.addUserVerification.path;

export const specimen = {
  method: 'POST',
  headers: { 'x-api-key': 'key', 'content-type': 'application/json' },
  body: JSON.stringify(examples.addUserVerification.request.started),
} as const;
