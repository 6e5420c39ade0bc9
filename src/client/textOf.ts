import { must } from './must.js';

/**
 * Returns the text of a value that is neither a list nor an object: a Date as ISO text; `undefined` for nothing.
 *
 * @throws TypeError for any other value. `name` is that of its parameter or field.
 */
export function textOf(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (value instanceof Date) return value.toISOString();
  must(
    /^[bns]/.test(typeof value),
    `"${name}" has a value that cannot be written here: a list, an object or a function.`,
  );
  return String(value);
}
