import { call } from '../call.js';
import { methodsOf } from '../connect.js';
import type { Operation } from '../operation.js';
import type { CommonOptions, Target } from '../options.js';
import { settingsOf } from '../settingsOf.js';
import type { AnyDescription, AnyDescriptor, AnyGroup } from './description.js';
import { keepingErrorBodies, withErrorBody } from './errorBodies.js';
import { keysOf } from './keys.js';
import type { Servers } from './serverOf.js';
import { writerOf } from './writerOf.js';

/** The options of a client besides the common ones, without the types of its description. */
interface AnyOptions {
  apiKey?: unknown;
  servers?: Servers | undefined;
}

/**
 * Makes a client of a description that may use all of OpenAPI: several keys, servers of single operations, several
 * media types of a body. Its errors have the `body` of the answer.
 */
export function connectAny<Client>(
  { apiKey, servers, ...options }: Target<string> & CommonOptions & AnyOptions,
  description: AnyDescription,
  operations: { readonly [name in keyof Client]: AnyDescriptor | AnyGroup },
): Client {
  const write = writerOf(description, keysOf(description, apiKey), servers);
  const settings = settingsOf(options, description);
  return methodsOf(operations, async (operation, input, options) =>
    withErrorBody(await call(settings, keepingErrorBodies(operation as Operation), input, options, write)),
  ) as Client;
}
