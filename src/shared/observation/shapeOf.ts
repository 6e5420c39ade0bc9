import { isObject } from '../isObject.js';
import { canBeTold } from './canBeTold.js';
import type { ListedValues } from './observationRules.js';
import { isToken, type Leaf, type Shape, textFormat } from './shape.js';

/** A value that may be told, and its field. */
export interface Token {
  field: string;
  value: string;
}

interface Options {
  listed: ListedValues;
  /** Names that the contract has. Any other name must look like the name of a field. */
  names: ReadonlySet<string>;
  /** The texts of the call. A name that is one of them is not told: it may be the key of a map of personal data. */
  texts: ReadonlySet<string>;
  /** Takes the values that may be told. */
  tell(token: Token): void;
}

const maxDepth = 30;
const maxFields = 300;
/** An object with more names that the contract does not have counts as a map. */
const maxUnknown = 30;
const maxItemShapes = 40;

/** Returns the shape of a JSON value, or of the fields of a form. `place` says where it is; default: it is the whole body. */
export function shapeOf(value: unknown, options: Options, place = '', depth = 0): Shape {
  if (Array.isArray(value)) {
    const shapes = new Map<string, Shape>();
    for (const item of depth < maxDepth ? value : []) {
      const shape = shapeOf(item, options, `${place}[]`, depth + 1);
      shapes.set(JSON.stringify(shape), shape);
      if (shapes.size >= maxItemShapes) break;
    }
    return { items: [...shapes.values()] };
  }
  if (!isObject(value)) return leafOf(value, options, place);

  const fields: Record<string, Shape> = {};
  let told = 0;
  let hidden = 0;
  const looksLikeMap = isMap(value, options.names);
  for (const [name, child] of Object.entries(value)) {
    const isKnown = options.names.has(name);
    const isTold = isKnown || (canBeTold(name) && !options.texts.has(name.toLowerCase()) && !looksLikeMap);
    if (!isTold || depth >= maxDepth || told >= maxFields) hidden++;
    else {
      told++;
      const shape = shapeOf(child, options, place ? `${place}.${name}` : name, depth + 1);
      // A field of an object can have the name `__proto__`.
      Object.defineProperty(fields, name, { value: shape, enumerable: true });
    }
  }
  return hidden > 0 ? { fields, hidden } : { fields };
}

/**
 * Whether an object looks like a map, whose keys can be personal data, such as the names of users: it has many names that
 * the contract does not have, or several of them with objects of the same fields.
 */
function isMap(value: Record<string, unknown>, names: ReadonlySet<string>): boolean {
  const unknown = Object.entries(value).filter(([name]) => !names.has(name));
  if (unknown.length > maxUnknown) return true;
  const objects = unknown.flatMap(([, child]) => (isObject(child) ? [Object.keys(child).sort().join()] : []));
  return objects.length > 1 && new Set(objects).size === 1;
}

/** Returns the shape of a single value. */
export function leafOf(value: unknown, { listed, tell }: Options, place: string): Leaf {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  // Of all values, only the mark of a file is no JSON value.
  if (typeof value !== 'string') return 'file';
  const known = Object.hasOwn(listed, place) ? listed[place] : undefined;
  if (known) {
    if (isToken(value)) tell({ field: place, value });
    return known.includes(value) ? 'listed' : 'unlisted';
  }
  const format = textFormat(value);
  return format ? `string ${format}` : 'string';
}

/** Returns every text in a value, in lower case. */
export function textsIn(value: unknown, texts = new Set<string>(), depth = 0): Set<string> {
  if (typeof value === 'string') texts.add(value.toLowerCase());
  else if (typeof value === 'object' && value !== null && depth <= maxDepth) {
    for (const child of Object.values(value)) textsIn(child, texts, depth + 1);
  }
  return texts;
}
