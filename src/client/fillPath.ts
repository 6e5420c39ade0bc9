import { must } from './must.js';

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
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = (Object.hasOwn(values, name) ? values[name] : undefined) ?? '';
    must(typeof value !== 'object', `the path parameter "${name}" must be a string or a number.`);
    const text = String(value);
    must(!/^\.{0,2}$/.test(text), `the path parameter "${name}" must not be empty, "." or "..".`);
    sent[name] = text;
    return encodeURIComponent(text);
  });
}
