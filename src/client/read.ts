import type { Read } from './operation.js';

/** What is checked of a JSON body: its kind, or the kinds of an object's properties. Kinds are JSON's own. */
export type Shape = string | Readonly<Record<string, string>>;

/** A reader of JSON. Without a shape, any JSON will do. */
export function json(shape?: Shape): Read {
  return (bytes) => {
    const data: unknown = JSON.parse(decode(bytes));
    if (shape !== undefined && !fits(data, shape)) throw new TypeError();
    return data;
  };
}

function fits(data: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return kindOf(data) === shape;
  return (
    kindOf(data) === 'object' &&
    Object.entries(shape).every(([name, kind]) => kindOf((data as Record<string, unknown>)[name]) === kind)
  );
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** @throws TypeError where the bytes are not UTF-8, which would otherwise go unnoticed. */
function decode(bytes: ArrayBuffer): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

export const text: Read = decode;
export const blob: Read = (bytes, headers) => new Blob([bytes], { type: headers.get('content-type') ?? '' });
export const none: Read = () => undefined;
