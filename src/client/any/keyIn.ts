import { must } from '../must.js';
import type { KeyPlace } from './description.js';

/**
 * Returns a key that can stand in its place. A header can carry the characters of Latin-1, but no control characters.
 *
 * @throws TypeError that does not contain the key
 */
export function keyIn(place: KeyPlace['in'] | undefined, key: unknown): string {
  must(key !== undefined, 'apiKey must be given.');
  const isHeader = place === 'header';
  must(
    typeof key === 'string' &&
      key !== '' &&
      (!isHeader || (key === key.trim() && /^[ -~\u00a0-\u00ff]+$/.test(key))),
    `apiKey must be a text that ${isHeader ? 'a header can carry' : 'is not empty'}.`,
  );
  return key as string;
}
