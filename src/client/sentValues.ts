import { parsed } from './parsed.js';
import type { WrittenRequest } from './requestOf.js';

/** Returns the values of a request by name, read from what was sent: the input may have changed meanwhile. */
export function sentValues({ path, url, init: { body } }: WrittenRequest): unknown {
  const values: unknown[] = [path, parsed(body)];
  const add = (value: string | File, names: string) => {
    const text = typeof value === 'string' ? value : value.name;
    // `filter[name]` has two names. A list counts with its items, too.
    for (const name of names.split(/\W/)) values.push({ [name]: [text, text.split(','), parsed(text)] });
  };
  if (url.includes('?')) new URL(url).searchParams.forEach(add);
  if (body instanceof FormData || body instanceof URLSearchParams) body.forEach(add);
  return values;
}
