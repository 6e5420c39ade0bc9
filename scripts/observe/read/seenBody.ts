import type { ObservedBody } from '../../../src/shared/observation/exchange.js';
import { observedBody } from '../../../src/shared/observation/observedBody.js';
import type { HarText } from './textOf.js';

/**
 * Reads the text of a body. `sizes` are the sizes that the file tells of it, in bytes.
 *
 * Tools cut long bodies off, or write something else in their place. So a body that can't be read is only `broken`,
 * `other` or `empty` if it certainly is the whole one: if all sizes agree. A JSON text that was cut off can't be read.
 */
export function seenBody(
  { text, size, isWhole }: HarText,
  type: string | undefined,
  sizes: number[],
): ObservedBody {
  const body = observedBody(text.replace(/^\uFEFF/, ''), type);
  if (body.kind === 'json') return body;
  const isCut = !isWhole && (sizes.some((told) => told > size) || /(\u2026|\.\.\.)\s*$/.test(text));
  if (body.kind === 'form') return isCut ? { kind: 'unseen' } : body;
  // A byte order mark that was left out has three bytes.
  const agree = sizes.length > 0 && sizes.every((told) => told === size || told === size + 3);
  const isDestroyed = text.includes('\uFFFD');
  return (isWhole || (agree && !isCut)) && !isDestroyed ? body : { kind: 'unseen' };
}
