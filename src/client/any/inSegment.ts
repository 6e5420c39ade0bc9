import { joined } from '../styles.js';

/** Writes the value of a path parameter, with its parts encoded. */
export type WriteSegment = (name: string, value: unknown) => string | undefined;

/** Returns a writer of lists and objects in the style `simple`. */
export function inSegment(explode = false): WriteSegment {
  return (name, value) => joined(name, value, explode, encodeURIComponent);
}

/** Writes a value as JSON, because the parameter has `content`. */
export const jsonInSegment: WriteSegment = (_, value) =>
  value === undefined ? undefined : encodeURIComponent(JSON.stringify(value));
