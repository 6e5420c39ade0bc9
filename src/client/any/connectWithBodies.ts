import { call } from '../call.js';
import { methodsOf } from '../connect.js';
import type { Description, Operation } from '../operation.js';
import type { CommonOptions, Credentials, Target } from '../options.js';
import { settingsOf } from '../settingsOf.js';
import type { AnyDescriptor, AnyGroup } from './description.js';
import { keepingErrorBodies, withErrorBody } from './errorBodies.js';
import { keyIn } from './keyIn.js';

/**
 * Makes a client of a description with one key at most, in a header, that needs nothing else that only
 * {@link connectAny} has. Its errors have the `body` of the answer.
 */
export function connectWithBodies<Client>(
  { apiKey, ...options }: Target<string> & Partial<Credentials> & CommonOptions,
  description: Description,
  operations: { readonly [name in keyof Client]: AnyDescriptor | AnyGroup },
): Client {
  const settings = {
    ...settingsOf(options, { ...description, auth: undefined }),
    description,
    apiKey: description.auth ? keyIn('header', apiKey) : '',
  };
  return methodsOf(operations, async (operation, input, options) =>
    withErrorBody(await call(settings, keepingErrorBodies(operation as Operation), input, options)),
  ) as Client;
}
