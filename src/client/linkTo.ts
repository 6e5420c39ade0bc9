import { madeOf } from './madeOf.js';
import { must } from './must.js';
import type { CallInput } from './operation.js';
import { own } from './own.js';
import { requestOf } from './requestOf.js';

/**
 * Returns the URL of an operation that a browser is sent to, without calling it: `linkTo(api.someOperation, { path })`.
 *
 * @throws TypeError if the operation is no GET, or needs the key: a browser does not have it, and must not.
 */
export function linkTo<Input extends object>(
  method: (input: Input, ...options: never[]) => unknown,
  input: Input,
): string {
  const { settings, operation } = madeOf.get(method) ?? {};
  must(settings && operation, 'linkTo() needs a method of a client that this package made.');
  const { id, method: verb, auth = settings.description.auth } = operation;
  must(verb === 'GET' && !auth, `${id} has no link for a browser: it is no GET, or needs the key.`);
  return requestOf(settings, operation, own(input as CallInput), undefined).url;
}
