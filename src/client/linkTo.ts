import { madeOf } from './madeOf.js';
import { must } from './must.js';
import type { CallInput, Descriptor } from './operation.js';
import { own } from './own.js';
import { requestOf } from './requestOf.js';

/** The input of a client's method. */
type InputOf<Method> = Method extends (input: infer Input, ...options: never[]) => unknown ? Input : never;

/**
 * Returns the URL of an operation that a browser is sent to, without calling it. `name` is the name of its method.
 *
 * @throws TypeError if the operation is no GET, or needs the key: a browser does not have it, and must not.
 */
export function linkTo<Api extends object, Name extends keyof Api & string>(
  api: Api,
  name: Name,
  input: InputOf<Api[Name]>,
): string {
  const { settings, operations } = madeOf.get(api) ?? {};
  must(settings && operations, 'linkTo() needs a client that this package made.');
  const operation = own({ id: name, ...(operations[name] as Descriptor | undefined) }) as Descriptor & {
    id: string;
  };
  const { method, auth = settings.description.auth } = operation;
  must(method === 'GET' && !auth, `"${name}" must be an operation that is a GET and needs no key.`);
  return requestOf(settings, operation, input as CallInput, undefined).url;
}
