import { isDeepStrictEqual } from 'node:util';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { OperationModel } from '../contract/model/operationModel.js';
import { key, literal } from './source.js';
import { type KeyPlace, placeOf } from './supported/security.js';

/** The keys that a client of any description takes. */
export interface ClientKeys {
  /** The security schemes that operations use, each with the place of its key. */
  places: Record<string, KeyPlace>;
  /** The security of most operations. */
  security: string[][];
}

export function keysOf(document: Oas3_1Definition, operations: readonly OperationModel[]): ClientKeys {
  const names = [...new Set(operations.flatMap(({ security }) => security.flat()))];
  const places = Object.fromEntries(names.map((name) => [name, placeOf(document, name) as KeyPlace]));
  const counts = new Map<string, number>();
  for (const { security } of operations) {
    const text = JSON.stringify(security);
    if (security.length > 0) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most = '[]'] = [...counts.entries()].sort(([, a], [, b]) => b - a).map(([text]) => text);
  return { places, security: JSON.parse(most) };
}

/** Whether there is no key, or one that goes into a header and that each call carries, except calls without security. */
export function isOneHeader(
  { places, security }: ClientKeys,
  operations: readonly OperationModel[],
): boolean {
  const [name, ...others] = Object.keys(places);
  if (name === undefined) return true;
  const isUsual = (alternatives: string[][]) => isDeepStrictEqual(alternatives, [[name]]);
  return (
    others.length === 0 &&
    places[name]?.in === 'header' &&
    isUsual(security) &&
    operations.every((operation) => operation.security.length === 0 || isUsual(operation.security))
  );
}

/** Returns the type of the option for the keys; an empty text if the client takes none. */
export function keyOption({ places, security }: ClientKeys): string {
  const names = Object.keys(places);
  if (names.length === 0) return '';
  const isOptional = security.length === 0 || security.some((alternative) => alternative.length === 0);
  const isOne = names.length === 1;
  const type = isOne
    ? 'string'
    : `string | { ${names.map((name) => `readonly ${key(name)}?: string | undefined`).join('; ')} }`;
  const first = security.flat()[0] ?? names[0];
  const comment = isOne
    ? ''
    : `\n  /** The key of each security scheme. A string is the key of ${literal(first)}. */`;
  return ` & {${comment}\n  apiKey${isOptional ? '?' : ''}: ${type}${isOptional ? ' | undefined' : ''};\n}`;
}
