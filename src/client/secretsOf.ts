import type { Operation } from './operation.js';
import { parsed } from './parsed.js';
import type { WrittenRequest } from './requestOf.js';
import type { Settings } from './settingsOf.js';

/**
 * Returns the keys and the personal values of a request. They are read from what was sent, because the input may have
 * changed meanwhile. The longest value is first, because a shorter one may be a part of it.
 */
export function secretsOf(
  { description }: Pick<Settings, 'description'>,
  { allSensitive }: Pick<Operation, 'allSensitive'>,
  { keys, path, url, init: { body } }: WrittenRequest,
): string[] {
  const secrets = new Set<string>();
  keys.forEach(add);
  collect(path);
  collect(parsed(body));
  if (url.includes('?')) new URL(url).searchParams.forEach(collectField);
  if (body instanceof FormData || body instanceof URLSearchParams) body.forEach(collectField);
  return [...secrets].sort((a, b) => b.length - a.length);

  function collectField(value: string | File, names: string): void {
    const text = typeof value === 'string' ? value : value.name;
    // `filter[name]` has two names. A list counts with its items, too.
    for (const name of names.split(/\W/)) collect({ [name]: [text, text.split(','), parsed(text)] });
  }

  function collect(value: unknown, isSensitive = allSensitive): void {
    if (typeof value === 'object') {
      for (const [name, item] of Object.entries(value ?? {})) {
        collect(item, isSensitive || description.sensitive.includes(name));
      }
    } else if (isSensitive && value && value !== true) add(String(value).trim());
  }

  /** Adds a value as it is, as SQL quotes it, and with its UTF-8 read as Latin-1, as in headers. */
  function add(value: string): void {
    if (value) secrets.add(value);
    // In any other value, these forms are the same.
    if (/['"]|[^ -~]/.test(value)) {
      let latin1 = '';
      for (const byte of new TextEncoder().encode(value)) latin1 += String.fromCharCode(byte);
      secrets.add(value.replace(/['"]/g, '$&$&')).add(latin1);
    }
  }
}
