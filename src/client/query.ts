import { textOf } from './textOf.js';

/** Writes a query whose values are neither lists nor objects. */
export function query(values: Record<string, unknown>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      const text = textOf(name, value);
      return text === undefined ? [] : `${encodeURIComponent(name)}=${encodeURIComponent(text)}`;
    })
    .join('&');
}

/** Returns a writer of a query that begins with a fixed text, because the path template has it. */
export function afterQuery(fixed: string, write: typeof query): typeof query {
  return (values) => [fixed, write(values)].filter(Boolean).join('&');
}
