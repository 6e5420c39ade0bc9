import { isObject } from '../../shared/isObject.js';

/** A list may have up to this many items. */
const most = 1000;

/**
 * Checks what a test asks for: an object with these fields only, of which `list` is a list.
 * @throws TypeError if it is something else.
 */
export function mustBeRequest(value: unknown, fields: readonly string[], list: string): void {
  if (!isObject(value)) throw new TypeError('Give an object.');
  for (const [name, field] of Object.entries(value)) {
    if (!fields.includes(name)) throw new TypeError(`There is no field ${name}, only ${fields.join(', ')}.`);
    if (name !== list && field !== undefined && typeof field !== 'string')
      throw new TypeError(`${name} must be a text.`);
  }
  const items = value[list];
  if (!Array.isArray(items) || items.length === 0 || items.length > most)
    throw new TypeError(`${list} must be a list of 1 to ${most} items.`);
}
