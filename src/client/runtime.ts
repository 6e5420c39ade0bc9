import { call } from './call.js';
import { madeOf } from './madeOf.js';
import type { CallInput, CallOptions, Description, Descriptor, Group, Operation } from './operation.js';
import type { CommonOptions, Credentials, Target } from './options.js';
import { own } from './own.js';
import { type Settings, settingsOf } from './settingsOf.js';

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
  const settings = settingsOf(options, description);
  const client = methodsOf(settings, operations);
  madeOf.set(client, { settings, operations });
  return client as Client;
}

function methodsOf(settings: Settings, operations: Readonly<Record<string, Descriptor | Group>>): object {
  const methods: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(operations)) {
    methods[name] = isDescriptor(entry) ? methodOf(settings, name, entry) : methodsOf(settings, entry);
  }
  return methods;
}

function methodOf(settings: Settings, id: string, descriptor: Descriptor) {
  // Made at the first call, since most apps use few operations.
  let operation: Operation | undefined;
  return (input?: CallInput, options?: CallOptions) => {
    operation ??= own({ id, ...descriptor });
    return call(settings, operation, input, options);
  };
}

/** Whether an entry describes an operation. A group can have an operation called `method`. */
function isDescriptor(entry: Descriptor | Group): entry is Descriptor {
  return typeof entry.method === 'string';
}
