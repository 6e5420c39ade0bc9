import { isDeepStrictEqual } from 'node:util';
import type { Oas3_1Definition, Oas3SecurityScheme } from '@redocly/openapi-core';
import { capitalize } from '../../contract/model/methodName.js';
import { resolve } from '../../contract/model/resolve.js';
import type { Notes } from './leftOut.js';

/** Where a request carries the key of a scheme: `KeyPlace` in src/client/any/description.ts. */
export interface KeyPlace {
  in: 'header' | 'query' | 'cookie';
  name: string;
  scheme?: string;
}

type Requirement = Readonly<Record<string, unknown>>;

/**
 * Returns the alternatives of an operation's security, each with the schemes that must all be there. Leaves out those
 * that the client cannot meet, and the operation if there is no other.
 */
export function securityOf(
  document: Oas3_1Definition,
  security: readonly Requirement[],
  notes: Notes,
): string[][] {
  const met: string[][] = [];
  const problems: string[] = [];
  for (const requirement of security) {
    const names = Object.keys(requirement ?? {}).map((name) => commonName(document, name));
    // Two flows of OAuth, both required, lead to one token.
    const different = [...new Set(names)];
    const problem = problemOf(document, different);
    if (problem) problems.push(problem);
    else met.push(different);
  }
  for (const problem of new Set(problems)) {
    if (met.length > 0) notes.part(problem);
    else notes.whole(problem);
  }
  return met;
}

/** Schemes whose key goes to the same place have the same key. Returns the name of the first of them. */
function commonName(document: Oas3_1Definition, name: string): string {
  const place = placeOf(document, name);
  const all = Object.keys(document.components?.securitySchemes ?? {});
  return all.find((other) => isDeepStrictEqual(placeOf(document, other), place)) ?? name;
}

function problemOf(document: Oas3_1Definition, names: readonly string[]): string | undefined {
  const taken = new Set<string>();
  for (const name of names) {
    const place = placeOf(document, name);
    if (typeof place === 'string') return place;
    const at = `${place.in} ${place.name.toLowerCase()}`;
    if (taken.has(at)) return `the security schemes ${names.join(' and ')}, which need the same ${place.in}`;
    taken.add(at);
  }
  return undefined;
}

/** Returns where the key of a scheme goes, or what is wrong. That there is such a scheme was checked before. */
export function placeOf(document: Oas3_1Definition, name: string): KeyPlace | string {
  const given = document.components?.securitySchemes?.[name] as Oas3SecurityScheme;
  const scheme = resolve<Oas3SecurityScheme>(document, given);
  if (scheme.type === 'apiKey') return { in: scheme.in as KeyPlace['in'], name: scheme.name };
  if (scheme.type === 'mutualTLS')
    return `the security scheme "${name}" (mutualTLS), which only the fetch of the app can meet`;
  const http = scheme.type === 'http' ? scheme.scheme : 'bearer';
  if (!/^(basic|bearer)$/i.test(http))
    return `the security scheme "${name}" (http ${http}), which the client does not know`;
  return { in: 'header', name: 'Authorization', scheme: capitalize(http) };
}
