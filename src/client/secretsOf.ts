import type { Operation } from './operation.js';
import type { WrittenRequest } from './requestOf.js';
import { sentValues } from './sentValues.js';
import type { Settings } from './settingsOf.js';

/**
 * Returns the key and the personal values of a request, as they were sent. The longest value is first, because a shorter
 * one may be a part of it.
 */
export function secretsOf(
  { apiKey, description }: Pick<Settings, 'apiKey' | 'description'>,
  { allSensitive }: Pick<Operation, 'allSensitive'>,
  request: WrittenRequest,
): string[] {
  const secrets = new Set<string>();
  add(apiKey);
  collect(sentValues(request), allSensitive);
  return [...secrets].sort((a, b) => b.length - a.length);

  function collect(value: unknown, isSensitive: boolean | undefined): void {
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
