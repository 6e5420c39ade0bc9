import type { Bytes, Read } from './operation.js';
import { ownValue } from './ownValue.js';

/** The JSON type that a body must have, or the JSON types of an object's properties. */
export type Shape = string | Readonly<Record<string, string>>;

/** Returns a reader of JSON. Without a shape, it accepts any JSON. */
export function json(shape?: Shape): Read {
  return (bytes) => {
    const data: unknown = JSON.parse(decode(bytes));
    if (shape !== undefined && !fits(data, shape)) throw new TypeError();
    return data;
  };
}

function fits(data: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return kindOf(data) === shape;
  if (kindOf(data) !== 'object') return false;
  return Object.entries(shape).every(([name, kind]) => kindOf(ownValue(data, name)) === kind);
}

/** Returns the JSON type of a value, or the name of its class, such as `formdata`, in small letters. */
export function kindOf(value: unknown): string {
  return {}.toString.call(value).slice(8, -1).toLowerCase();
}

/** Decodes UTF-8. @throws TypeError if the bytes are not UTF-8: by default, `TextDecoder` would accept them. */
function decode(bytes: Bytes): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

export const text: Read = decode;
export const blob: Read = (bytes, headers) => new Blob([bytes], { type: headers.get('content-type') ?? '' });
export const none: Read = () => undefined;
