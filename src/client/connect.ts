import { call } from './call.js';
import { madeOf } from './madeOf.js';
import type {
  CallInput,
  CallOptions,
  Description,
  Descriptor,
  Group,
  Operation,
  Result,
} from './operation.js';
import type { CommonOptions, Credentials, Target } from './options.js';
import { own } from './own.js';
import { settingsOf } from './settingsOf.js';

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
  const client = methodsOf(operations, (...input) => call(settings, ...input));
  madeOf.set(client, { settings, operations });
  return client as Client;
}

/** Makes a call of an operation. */
type Call = (
  operation: Operation,
  input: CallInput | undefined,
  options: CallOptions | undefined,
) => Promise<Result>;

export function methodsOf(operations: Readonly<Record<string, Descriptor | Group>>, call: Call): object {
  const methods: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(operations)) {
    methods[name] = isDescriptor(entry) ? methodOf(name, entry, call) : methodsOf(entry, call);
  }
  return methods;
}

function methodOf(id: string, descriptor: Descriptor, call: Call) {
  // Made at the first call, since most apps use few operations.
  let operation: Operation | undefined;
  return (input?: CallInput, options?: CallOptions) => {
    operation ??= own({ id, ...descriptor });
    return call(operation, input, options);
  };
}

/** Whether an entry describes an operation. A group can have an operation called `method`. */
function isDescriptor(entry: Descriptor | Group): entry is Descriptor {
  return typeof entry.method === 'string';
}
