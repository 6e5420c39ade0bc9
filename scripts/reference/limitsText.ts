import { code } from './markdown.js';

const limits: Record<string, (value: unknown) => string> = {
  const: (value) => `Always ${code(value)}.`,
  enum: (values) =>
    isLong(values) ? '' : `${(values as unknown[]).length > 1 ? 'One of' : 'Always'} ${list(values)}.`,
  'x-extensible-enum': (values) =>
    isLong(values) ? '' : `Known values (others may be added): ${list(values)}.`,
  minLength: (value) => `At least ${count(value, 'character')}.`,
  maxLength: (value) => `At most ${count(value, 'character')}.`,
  pattern: (value) => `Matches ${code(value)}.`,
  minimum: (value) => `At least ${value}.`,
  maximum: (value) => `At most ${value}.`,
  exclusiveMinimum: (value) => `More than ${value}.`,
  exclusiveMaximum: (value) => `Less than ${value}.`,
  multipleOf: (value) => `A multiple of ${value}.`,
  minItems: (value) => `At least ${count(value, 'item')}.`,
  maxItems: (value) => `At most ${count(value, 'item')}.`,
  uniqueItems: (value) => (value ? 'All items are different.' : ''),
  default: (value) => `Default: ${code(value)}.`,
};

/** Describes the limits of a value in sentences, except its type and a long list of values. */
export function limitsText(schema: Record<string, unknown>): string {
  return Object.entries(limits)
    .flatMap(([keyword, say]) => (keyword in schema ? [say(schema[keyword])] : []))
    .filter(Boolean)
    .join(' ');
}

/** Returns a long list of values as a part that a reader can open. */
export function manyValues(schema: Record<string, unknown>): string {
  const { enum: closed, 'x-extensible-enum': open } = schema;
  const values = closed ?? open;
  if (!isLong(values)) return '';
  const summary = `${(values as unknown[]).length} ${closed ? 'values' : 'known values (others may be added)'}`;
  return `<details>\n<summary>${summary}</summary>\n\n${list(values)}\n\n</details>`;
}

function isLong(values: unknown): boolean {
  return Array.isArray(values) && values.length > 8;
}

function count(number: unknown, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function list(values: unknown): string {
  return (values as unknown[]).map(code).join(', ');
}
