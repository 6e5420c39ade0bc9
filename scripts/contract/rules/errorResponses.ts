import type {
  Location,
  Oas3MediaType,
  Oas3Response,
  Oas3Responses,
  Referenced,
  UserContext,
} from '@redocly/openapi-core';
import type { Example } from '../model/example.js';

export interface Located<T> {
  node: T;
  location: Location;
}

/** Yields the bodies of an operation's error responses (4xx, 5xx and `default`). Follows `$ref`s. */
export function* errorBodies(responses: Oas3Responses, ctx: UserContext): Generator<Located<Oas3MediaType>> {
  for (const [status, value] of Object.entries(responses)) {
    if (!/^([45]|default)/.test(status)) continue;
    const response = follow<Oas3Response>(value, ctx.location.child([status]), ctx);
    if (!response) continue;
    for (const [type, node] of Object.entries(response.node.content ?? {})) {
      if (!node) continue;
      yield { node, location: response.location.child(['content', type]) };
    }
  }
}

/**
 * Yields the named examples of a body. `name` is the key, `file` the file name in the `$ref` without its extension, or
 * `undefined` for an inline example.
 */
export function* namedExamples({ node, location }: Located<Oas3MediaType>, ctx: UserContext) {
  for (const [name, value] of Object.entries(node.examples ?? {})) {
    const at = location.child(['examples', name]);
    const example = follow<Example>(value, at, ctx);
    if (!example) continue;
    const file = '$ref' in value ? /([^/]+?)(\.\w+)?$/.exec(value.$ref)?.[1] : undefined;
    yield { name, file, at, ...example };
  }
}

/** Resolves a `$ref`. Returns `undefined` if the value or the target is missing: Redocly's own rules report that. */
export function follow<T extends object>(
  value: Referenced<T>,
  location: Location,
  { resolve }: Pick<UserContext, 'resolve'>,
): Located<T> | undefined {
  if (!value) return undefined;
  if (!('$ref' in value)) return { node: value as T, location };
  const found = resolve<T>(value, location.source.absoluteRef);
  return found.node && found.location && { node: found.node, location: found.location };
}
