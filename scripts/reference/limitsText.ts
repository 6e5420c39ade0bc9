import { code } from './markdown.js';

const limits: Record<string, (value: unknown) => string> = {
  const: (value) => `Always ${code(value)}.`,
  enum: (values) => `${(values as unknown[]).length > 1 ? 'One of' : 'Always'} ${list(values)}.`,
  'x-extensible-enum': (values) => `Known values (others may be added): ${list(values)}.`,
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

/** Describes the limits of a value, except its type, in sentences. */
export function limitsText(schema: Record<string, unknown>): string {
  return Object.entries(limits)
    .flatMap(([keyword, say]) => (keyword in schema ? [say(schema[keyword])] : []))
    .filter(Boolean)
    .join(' ');
}

function count(number: unknown, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function list(values: unknown): string {
  return (values as unknown[]).map(code).join(', ');
}
