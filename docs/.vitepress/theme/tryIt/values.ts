import type { InputField } from '../../../../scripts/reference/inputFields.js';
import { isObject } from '../../../../src/shared/isObject.js';

/** The values of an object by name. */
export type Values = Readonly<Record<string, unknown>>;

/** Returns a value as its input shows it. What is not sent is shown as an empty text. */
export function textOf({ kind }: InputField, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (kind === 'list' && isTexts(value)) return value.join('\n');
  if (typeof value === 'string' && (kind !== 'json' || jsonOf(value) === undefined)) return value;
  return JSON.stringify(value, null, 2);
}

/**
 * Returns the value that is sent for a text. A text that is no value of the field's type is sent as it is: the client
 * and the mock check it.
 */
export function typedValue({ kind, values = [] }: InputField, text: string): unknown {
  if (text === '') return undefined;
  if (kind === 'number' || kind === 'boolean') {
    const value = jsonOf(text)?.value;
    return typeof value === kind ? value : text;
  }
  if (kind === 'choice') return values.find((value) => String(value) === text) ?? text;
  if (kind === 'list') return text.split('\n').filter(Boolean);
  return kind === 'json' ? (jsonOf(text) ?? { value: text }).value : text;
}

/** Returns a copy of an object with another value. A new field gets its place in the order of `fields`. */
export function withValue(
  object: Values,
  fields: readonly InputField[],
  name: string,
  value: unknown,
): Values {
  if (value === undefined || Object.hasOwn(object, name)) {
    return Object.fromEntries(
      Object.entries(object).flatMap(([key, old]) => {
        if (key !== name) return [[key, old]];
        return value === undefined ? [] : [[key, value]];
      }),
    );
  }
  const entries = [...Object.entries(object), [name, value] as const];
  const order = new Map(fields.map((field, index) => [field.name, index]));
  const place = ([key]: readonly [string, unknown]) => order.get(key) ?? fields.length;
  return Object.fromEntries(entries.toSorted((a, b) => place(a) - place(b)));
}

/** Returns the value at the end of `names`; `undefined` if there is none. */
export function valueAt(value: unknown, names: readonly string[]): unknown {
  return names.reduce(
    (node, name) => (isObject(node) && Object.hasOwn(node, name) ? node[name] : undefined),
    value,
  );
}

/** Returns a copy of an object with another value at the end of `names`. */
export function withValueAt(
  object: Values,
  fields: readonly InputField[],
  [name = '', ...more]: readonly string[],
  value: unknown,
): Values {
  if (more.length === 0) return withValue(object, fields, name, value);
  const inner = fields.find((field) => field.name === name)?.fields ?? [];
  const old = valueAt(object, [name]);
  return withValue(object, fields, name, withValueAt(isObject(old) ? old : {}, inner, more, value));
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Returns the value that a JSON text has, in an object; `undefined` if it is not JSON. */
function jsonOf(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
