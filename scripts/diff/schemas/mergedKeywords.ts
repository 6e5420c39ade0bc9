import { isDeepStrictEqual } from 'node:util';
import { isExplanation } from '../explanations.js';
import { isNode, type Node } from '../node.js';
import { commonTypes } from './types.js';

type Both = (one: Node, other: Node) => Node;

/**
 * Returns the keywords of two schemas that both count, or undefined if they have a keyword that can't be combined.
 * `both` makes a schema of two that both count.
 */
export function merged(one: Node, other: Node, both: Both): Node | undefined {
  const sum = { ...one };
  for (const [key, value] of Object.entries(other)) {
    if (!(key in sum)) sum[key] = value;
    else if (!isExplanation('keywords', key) && !isDeepStrictEqual(sum[key], value)) {
      const combined = combine(key, sum[key], value, both);
      if (combined === undefined) return undefined;
      sum[key] = combined;
    }
  }
  return sum;
}

function combine(key: string, one: unknown, other: unknown, both: Both): unknown {
  if (typeof one === 'number' && typeof other === 'number') {
    if (/^(min|exclusiveMin)/.test(key)) return Math.max(one, other);
    if (/^(max|exclusiveMax)/.test(key)) return Math.min(one, other);
    return undefined;
  }
  switch (key) {
    case 'required':
    case 'x-extensible-enum':
      return Array.isArray(one) && Array.isArray(other) ? [...new Set([...one, ...other])] : undefined;
    case 'enum':
      return Array.isArray(one) && Array.isArray(other)
        ? one.filter((value) => other.some((same) => isDeepStrictEqual(same, value)))
        : undefined;
    case 'type':
      return commonTypes(one, other);
    case 'properties':
    case 'patternProperties':
    case 'dependentSchemas':
      return isNode(one) && isNode(other) ? mergedMaps(one, other, both) : undefined;
    case 'items':
    case 'propertyNames':
      return isNode(one) && isNode(other) ? both(one, other) : undefined;
    case 'uniqueItems':
    case 'deprecated':
    case 'readOnly':
    case 'writeOnly':
      return one === true || other === true;
    default:
      return undefined;
  }
}

function mergedMaps(one: Node, other: Node, both: Both): Node | undefined {
  const map = { ...one };
  for (const [name, schema] of Object.entries(other)) {
    const same = map[name];
    if (same === undefined || isDeepStrictEqual(same, schema)) map[name] = schema;
    else if (isNode(same) && isNode(schema)) map[name] = both(same, schema);
    else return undefined;
  }
  return map;
}
