import type { Node } from '../node.js';
import { typesOf } from './types.js';

const keywordsOfType: Record<string, readonly string[]> = {
  string: ['minLength', 'maxLength', 'pattern'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: [
    ...['items', 'unevaluatedItems', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems'],
    ...['contains', 'minContains', 'maxContains'],
  ],
  object: [
    ...['properties', 'required', 'patternProperties', 'additionalProperties', 'unevaluatedProperties'],
    ...['propertyNames', 'minProperties', 'maxProperties', 'dependentRequired', 'dependentSchemas'],
  ],
};

/**
 * Leaves out the keywords for types that only one of two schemas allows: with the type, all of its values are new or gone.
 */
export function ofCommonTypes(before: Node, after: Node): [before: Node, after: Node] {
  const [types, others] = [typesOf(before), typesOf(after)];
  const isCommon = (name: string) =>
    [name, name === 'number' ? 'integer' : name].some((type) => types.has(type) && others.has(type));
  const absent = Object.entries(keywordsOfType)
    .filter(([name]) => (types.has(name) || others.has(name)) && !isCommon(name))
    .flatMap(([, keywords]) => keywords);
  return [without(before, absent), without(after, absent)];
}

function without(schema: Node, keywords: readonly string[]): Node {
  if (!keywords.some((keyword) => keyword in schema)) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));
}
