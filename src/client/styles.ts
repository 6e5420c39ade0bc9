import { must } from './must.js';
import { query } from './query.js';
import { textOf } from './textOf.js';

/** How OpenAPI writes a parameter, or a field of a form. */
export interface Style {
  /** `style`. Default: that of the place, `form` or `simple`. */
  style?: string;
  /** `explode`. Default: true for the style `form`. */
  explode?: boolean;
  /** `allowReserved`. */
  reserved?: boolean;
  /** Whether it is written as JSON, because of `content` or `contentType`. */
  json?: boolean;
}

export type Styles = Readonly<Record<string, Style>>;

/** Writes a text so that it can stand in its place. */
export type Encode = (text: string) => string;

/** The separators of lists, in a query. */
const separators: Record<string, string> = { spaceDelimited: '%20', pipeDelimited: '|' };

/** Returns the style of a parameter. A parameter may have the name of a property that every object has. */
export function styleOf(styles: Styles, name: string): Style {
  return (Object.hasOwn(styles, name) && styles[name]) || {};
}

/**
 * Returns a writer of a query. `styles` has the parameters that can be lists or objects, or have a style of their own.
 * Without it, all can be lists and objects.
 */
export function styledQuery(styles?: Styles) {
  return (values: Record<string, unknown>): string =>
    Object.entries(values)
      .flatMap(([name, value]) => {
        if (styles && !Object.hasOwn(styles, name)) return query({ [name]: value }) || [];
        const style = styleOf(styles ?? {}, name);
        const pairs = pairsOf(name, value, style, style.reserved ? encodeSome : encodeURIComponent);
        return pairs.map((pair) => pair.join('='));
      })
      .join('&');
}

/**
 * Returns the pairs of name and text by which a query or a form carries a value.
 *
 * @throws TypeError if the style cannot carry it, such as a list in a list
 */
export function pairsOf(name: string, value: unknown, style: Style, encode: Encode): [string, string][] {
  const { style: kind = 'form', explode = kind === 'form', json } = style;
  const key = encode === encodeSome ? encodeURIComponent(name) : encode(name);
  if (json && value !== undefined) return [[key, encode(JSON.stringify(value))]];
  if (kind === 'deepObject' && isObject(value)) return deepPairs(name, key, value, encode);
  if (explode && Array.isArray(value)) return textsOf(name, value).map((text) => [key, encode(text)]);
  if (explode && isObject(value)) {
    return fieldsOf(name, value).map(([field, text]) => [encode(field), encode(text)]);
  }
  const plain = encode('|') === '|';
  const separator = separators[kind] ?? ',';
  const text = joined(name, value, false, encode, plain && separator === '%20' ? ' ' : separator);
  return text === undefined ? [] : [[key, text]];
}

/**
 * Returns the text of a value in the style `simple`, with its parts encoded; undefined for nothing, also for an empty list
 * or object. `explode` writes the fields of an object as `name=text`.
 *
 * @throws TypeError if the style cannot carry it
 */
export function joined(
  name: string,
  value: unknown,
  explode: boolean,
  encode: Encode,
  separator = ',',
): string | undefined {
  const texts = Array.isArray(value)
    ? textsOf(name, value).map(encode)
    : isObject(value)
      ? fieldsOf(name, value).flatMap(([field, text]) =>
          explode ? `${encode(field)}=${encode(text)}` : [encode(field), encode(text)],
        )
      : textsOf(name, [value]).map(encode);
  return texts.length > 0 ? texts.join(separator) : undefined;
}

function deepPairs(name: string, key: string, value: object, encode: Encode): [string, string][] {
  return Object.entries(value).flatMap(([field, item]): [string, string][] => {
    const at = `${key}[${encode(field)}]`;
    if (isObject(item)) return deepPairs(name, at, item, encode);
    const items = Array.isArray(item) ? item : [item];
    return textsOf(name, items).map((text) => [at, encode(text)]);
  });
}

/** Returns the texts of a list, without those of `null` and `undefined`. */
function textsOf(name: string, values: readonly unknown[]): string[] {
  return values.flatMap((value) => textOf(name, value) ?? []);
}

function fieldsOf(name: string, value: object): [string, string][] {
  return Object.entries(value).flatMap(([field, item]): [string, string][] => {
    const text = textOf(name, item);
    return text === undefined ? [] : [[field, text]];
  });
}

/** Whether a value has fields. @throws TypeError for an object of another kind, whose content would be lost */
function isObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || value instanceof Date || Array.isArray(value))
    return false;
  must(
    {}.toString.call(value) === '[object Object]',
    'a parameter or a field must not be a Map, a Set or the like.',
  );
  return true;
}

/**
 * Percent-encodes a text, but not the reserved characters that `allowReserved` lets through. `&`, `+` and `#` are still
 * encoded: a server would read another value.
 */
function encodeSome(text: string): string {
  return encodeURIComponent(text).replace(/%(?:2[4CF]|3[ABDF]|40|5[BD])/g, decodeURIComponent);
}
