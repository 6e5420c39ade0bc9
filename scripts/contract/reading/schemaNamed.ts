import { type Document, isPlainObject } from '@redocly/openapi-core';
import { childOf, type Place } from './place.js';

/** Returns the `$ref` to the schema with a name, as the mapping of a discriminator at a place may write it. */
export function schemaNamed(name: string, { document }: Place, root: Document): string | undefined {
  for (const owner of [root, document]) {
    const { components } = Object(owner.parsed) as { components?: unknown };
    const { schemas } = Object(components) as { schemas?: unknown };
    if (!isPlainObject(schemas) || !Object.hasOwn(schemas, name)) continue;
    const file = owner === document ? '' : owner.source.absoluteRef;
    return file + childOf({ document: owner, pointer: '#/components/schemas' }, name).pointer;
  }
  return undefined;
}
