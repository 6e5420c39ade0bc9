import { must } from './must.js';
import { ownValue } from './ownValue.js';
import { textOf } from './textOf.js';

/**
 * Fills in a path template. Writes the text of each parameter to `sent`.
 *
 * @throws TypeError if a value is missing, or would change the segments of the path (`''`, `.`, `..`).
 */
export function fillPath(
  path: string,
  values: Record<string, unknown>,
  sent: Record<string, string>,
): string {
  return path.replace(/\{(.+?)\}/g, (_, name: string) => {
    const text = textOf(name, ownValue(values, name)) ?? '';
    must(!/^\.{0,2}$/.test(text), `the path parameter "${name}" must not be empty, "." or "..".`);
    sent[name] = text;
    return encodeURIComponent(text);
  });
}
