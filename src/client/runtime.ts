import { call } from './call.js';
import { madeOf } from './madeOf.js';
import type { CallInput, CallOptions, Description, Descriptor, Group, Operation } from './operation.js';
import { type CommonOptions, type Credentials, settingsOf, type Target } from './options.js';
import { own } from './own.js';

export { headers } from './headers.js';
export type { CallOptions, Description, Failure, Operation, Success } from './operation.js';
export type { CommonOptions, Credentials, Target } from './options.js';
export type { PartnerApiError, UnexpectedError } from './partnerApiError.js';
export { query, styled } from './query.js';
export { blob, json, none, text } from './read.js';
export { form, multipart, raw } from './write.js';

/**
 * Makes a generated client: the descriptor of each operation becomes a method of the client. A group of descriptors
 * becomes an object with their methods.
 */
export function connect<Client>(
  options: Target<string> & Partial<Credentials> & CommonOptions,
  description: Description,
  operations: { readonly [name in keyof Client]: Descriptor | Group },
): Client {
  const settings = settingsOf(own(options), description);

  function methodOf(id: string, descriptor: Descriptor) {
    const operation: Operation = own({ id, ...descriptor });
    const method = (input?: CallInput, options?: CallOptions) => call(settings, operation, input, options);
    madeOf.set(method, { settings, operation });
    return method;
  }

  const client: Record<string, unknown> = {};
  for (const name in operations) {
    const entry: Descriptor | Group = operations[name];
    if (isDescriptor(entry)) client[name] = methodOf(name, entry);
    else
      client[name] = Object.fromEntries(
        Object.entries(entry).map(([id, operation]) => [id, methodOf(id, operation)]),
      );
  }
  madeOf.set(client, { settings });
  return client as Client;
}

/** Whether an entry describes an operation. A group can have an operation called `method`. */
function isDescriptor(entry: Descriptor | Group): entry is Descriptor {
  return typeof entry.method === 'string';
}
