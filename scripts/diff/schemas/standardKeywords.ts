import { isNode, type Node } from '../node.js';
import { listed, sameTypes } from './types.js';

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
  if (nullable === true && keywords.type !== undefined) Object.assign(keywords, nullAllowed(keywords));
  if ('const' in schema) {
    const values = Array.isArray(keywords.enum) ? keywords.enum : [constant];
    keywords.enum = values.filter((value) => JSON.stringify(value) === JSON.stringify(constant));
  }
  if (Array.isArray(keywords.enum)) {
    const { type, enum: values } = listed(keywords.enum);
    // All values of the type are listed, such as true and false.
    if (!values && sameTypes(type, keywords.type ?? type)) {
      keywords.type = type;
      delete keywords.enum;
    }
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

/** Returns `type` and `enum` of a schema that allows null too. Many descriptions leave null out of a nullable `enum`. */
export function nullAllowed({ type, enum: values }: Node): Node {
  return {
    type: [...new Set([type, 'null'].flat())],
    ...(Array.isArray(values) && { enum: [...new Set([...values, null])] }),
  };
}
