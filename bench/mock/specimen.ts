import { examples } from '../../generated/examples.js';
import { requests } from '../../generated/requests.js';

/** The call that is measured: a verification that succeeds. */
export const path = requests.addUserVerification.path;

export const specimen = {
  method: 'POST',
  headers: { 'x-api-key': 'key', 'content-type': 'application/json' },
  body: JSON.stringify(examples.addUserVerification.request.started),
} as const;
