import type { Auth } from './operation.js';
import { own } from './own.js';

/** Returns the name and the value of the header that carries the key. */
export function keyHeader(auth: Auth, apiKey: string): [name: string, value: string] {
  const { header, scheme } = own(auth);
  return [header, scheme ? `${scheme} ${apiKey}` : apiKey];
}
