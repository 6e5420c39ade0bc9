import type { Oas3_1Definition } from '@redocly/openapi-core';
import { keysOf, pointerOf } from '../../../contract/model/pointer.js';
import { resolve } from '../../../contract/model/resolve.js';
import { isNode, type Node, walk } from '../walk.js';
import { allParts, listOf } from './propertiesIn.js';

/** The keyword of a schema whose value is sent as a file. `format: binary` in JSON is only a text. */
export const sentAsFile = 'x-sent-as-file';

/**
 * Returns a function that gives the schema of a multipart form with its files marked: `format: binary`, or in OpenAPI 3.1 `contentMediaType`
 * without `contentEncoding`. A component that is not only used in forms gets a copy, such as `Upload.form`.
 */
export function withFiles(document: Oas3_1Definition): (form: unknown) => unknown {
  const schemas = Object(document.components?.schemas) as Record<string, Node>;
  let elsewhere: Set<string> | undefined;
  /** The components that have their files, by the component they were made from. */
  const made = new Map<string, string>();
  return copyOf;

  function hasFiles(schema: unknown): boolean {
    return allParts(document, schema).some(
      ({ schema: part }) =>
        [...Object.values(Object(part.properties)), part.additionalProperties].some(isFile) ||
        membersOf(part).some(hasFiles),
    );
  }

  function isFile(property: unknown): boolean {
    return allParts(document, property).some(({ schema: part }) => {
      const { format, contentMediaType, contentEncoding, type, items } = part;
      const isText = type === undefined || [type].flat().includes('string');
      if (isText && (format === 'binary' || (contentMediaType && !contentEncoding))) return true;
      return (isNode(items) && isFile(items)) || membersOf(part).some(isFile);
    });
  }

  function copyOf(schema: unknown): unknown {
    if (!isNode(schema) || !hasFiles(schema)) return schema;
    if (typeof schema.$ref === 'string') {
      const [, , name = ''] = keysOf(schema.$ref);
      const known = made.get(name);
      const copy = known ?? (isElsewhere(name) ? `${name}.form` : name);
      if (known === undefined) {
        made.set(name, copy);
        made.set(copy, copy);
        schemas[copy] = copyOf(resolve<Node>(document, schema as never)) as Node;
      }
      return { $ref: pointerOf('components', 'schemas', copy) };
    }
    const properties = Object.entries(Object(schema.properties)).map(([name, property]) => [
      name,
      isFile(property) ? fileOf(property) : property,
    ]);
    return {
      ...schema,
      ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
      ...(isFile(schema.additionalProperties) && {
        additionalProperties: fileOf(schema.additionalProperties),
      }),
      ...inLists(schema, ['allOf', 'oneOf', 'anyOf'], copyOf),
    };
  }

  function isElsewhere(name: string): boolean {
    elsewhere ??= refsElsewhere(document);
    return elsewhere.has(name);
  }

  function fileOf(property: unknown): Node {
    const target = resolve<Node>(document, property as never);
    const list = allParts(document, target).find(({ schema: { items } }) => isNode(items))?.schema;
    if (list) return { ...target, type: 'array', items: fileOf(list.items) };
    if (membersOf(target).some(isFile)) {
      return {
        ...target,
        ...inLists(target, ['oneOf', 'anyOf'], (item) => (isFile(item) ? fileOf(item) : item)),
      };
    }
    const type = [target.type].flat().includes('null') ? ['string', 'null'] : 'string';
    return { ...target, type, format: 'binary', [sentAsFile]: true };
  }
}

function membersOf({ oneOf, anyOf }: Node): unknown[] {
  return [...listOf(oneOf), ...listOf(anyOf)];
}

/** Returns the lists of a schema, with each member changed. */
function inLists(schema: Node, keywords: string[], change: (member: unknown) => unknown): Node {
  const lists = keywords.filter((keyword) => schema[keyword] !== undefined);
  return Object.fromEntries(lists.map((keyword) => [keyword, listOf(schema[keyword]).map(change)]));
}

/** Returns the names of the components that are used elsewhere than as a multipart form. */
function refsElsewhere(document: Oas3_1Definition): Set<string> {
  const forms = new Set<unknown>();
  const names = new Set<string>();
  for (const { kind, node, holder, key } of walk(document)) {
    if (kind === 'mediaType' && key.startsWith('multipart/')) forms.add(node);
    if (kind === 'schema' && typeof node.$ref === 'string' && !forms.has(holder))
      names.add(keysOf(node.$ref)[2] ?? '');
  }
  return names;
}
