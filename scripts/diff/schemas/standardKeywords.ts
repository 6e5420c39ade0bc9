import { isNode, type Node } from '../node.js';

/** Writes the keywords of a schema as JSON Schema 2020-12 does. Older versions have other words for the same. */
export function standardKeywords(schema: Node): Node {
  const {
    nullable,
    const: constant,
    dependencies,
    items,
    additionalItems,
    $defs: _,
    definitions: __,
    ...keywords
  } = schema;
  if (nullable === true && keywords.type !== undefined)
    keywords.type = [...new Set([keywords.type, 'null'].flat())];
  if ('const' in schema) {
    const values = Array.isArray(keywords.enum) ? keywords.enum : [constant];
    keywords.enum = values.filter((value) => JSON.stringify(value) === JSON.stringify(constant));
  }
  for (const [bound, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    if (typeof keywords[exclusive] !== 'boolean') continue;
    if (keywords[exclusive] && typeof keywords[bound] === 'number') {
      keywords[exclusive] = keywords[bound];
      delete keywords[bound];
    } else delete keywords[exclusive];
  }
  if (isNode(dependencies)) {
    for (const [name, dependency] of Object.entries(dependencies)) {
      const key = Array.isArray(dependency) ? 'dependentRequired' : 'dependentSchemas';
      keywords[key] = { ...(keywords[key] as Node), [name]: dependency };
    }
  }
  if (Array.isArray(items)) {
    keywords.prefixItems = items;
    if (additionalItems !== undefined) keywords.items = additionalItems;
  } else if (items !== undefined) keywords.items = items;
  return keywords;
}
