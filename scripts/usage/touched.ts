import { essence } from '../../src/shared/mediaType.js';
import type { Content, Sample } from '../../src/shared/observation/sample.js';
import { toldType } from '../../src/shared/observation/samplerOf.js';
import type { Shape } from '../../src/shared/observation/shape.js';
import { errorCodeOf } from '../contract/model/example.js';
import { includes } from '../diff/operations/mediaRange.js';
import type { Locate, Located } from '../observe/compare/located.js';

/** What calls touch of a description, by JSON Pointer. */
export class Touched {
  readonly #parts = new Map<string, Touch>();

  get(pointer: string): Touch | undefined {
    return this.#parts.get(pointer);
  }

  /** `isCertain` is false if the lines leave open whether the call touches it. */
  add({ pointers }: Located, isCertain: boolean): void {
    for (const pointer of pointers) this.#touchOf(pointer)[isCertain ? 'certain' : 'doubted']++;
  }

  /** Takes the names of an object's fields. Without `isWhole`, it can have more of them. */
  addObject({ pointers }: Located, names: ReadonlySet<string>, isWhole: boolean): void {
    for (const pointer of pointers) this.#touchOf(pointer).objects.push({ names, isWhole });
  }

  #touchOf(pointer: string): Touch {
    const touch = this.#parts.get(pointer) ?? { certain: 0, doubted: 0, objects: [] };
    this.#parts.set(pointer, touch);
    return touch;
  }
}

/** How often a part is touched, and with which fields if it is an object. */
export interface Touch {
  certain: number;
  doubted: number;
  objects: { names: ReadonlySet<string>; isWhole: boolean }[];
}

/** Stands for a body or value of which nothing is known. Everything in it can be there. */
const anything = undefined;

/**
 * Returns functions that note which parts of a description a call touches. Without a call, they note every part. `renamed`
 * has the names that fields and parameters had when the calls were recorded, by JSON Pointer.
 */
export function toucher({ child }: Locate, renamed: ReadonlyMap<string, string>) {
  return { request, answer };

  function request(into: Touched, item: Located, operation: Located, call?: Sample): void {
    for (const parameter of parametersOf(item, operation)) {
      const { name, in: location } = parameter.node;
      const isSimple = parameter.node.schema !== undefined && parameter.node.style !== 'deepObject';
      const isInQuery = location === 'query' && isSimple && !isObjectSchema(child(parameter, 'schema'));
      const sent = call?.query ?? {};
      if (call && isInQuery && !Object.hasOwn(sent, nameBefore(parameter, String(name)))) continue;
      // Headers and cookies are not told.
      const isCertain = call !== undefined && (isInQuery || location === 'path');
      into.add(parameter, isCertain);
      const schema = child(parameter, 'schema');
      if (schema) into.add(schema, isCertain);
      schemaIn(into, schema, anything, false);
    }
    const body = child(operation, 'requestBody');
    if (!body || call?.request?.body === 'empty') return;
    into.add(body, call?.request?.body !== undefined);
    content(into, body, call?.request);
  }

  /** `status` is the key of the response that describes the answer. */
  function answer(into: Touched, operation: Located, status: string, call?: Sample): void {
    const response = child(operation, 'responses', status);
    if (!response) return;
    into.add(response, true);
    for (const media of content(into, response, call?.answer)) {
      for (const name of keysIn(media.node.examples)) {
        const example = child(media, 'examples', name);
        if (!example) continue;
        // Some errors have no code in their body.
        const isTold = call?.code !== undefined && Object(example.node.value).errorCode !== undefined;
        if (!isTold || errorCodeOf(example.node) === call?.code) into.add(example, isTold);
      }
    }
  }

  function parametersOf(item: Located, operation: Located): Located[] {
    const found = [item, operation].flatMap((owner) =>
      keysIn(owner.node.parameters).flatMap((i) => child(owner, 'parameters', i) ?? []),
    );
    // Those of the operation replace those of the path.
    return [...new Map(found.map((part) => [`${part.node.in} ${part.node.name}`, part])).values()];
  }

  /** Returns the media types that it can be. */
  function content(into: Touched, owner: Located, seen: Content = {}): Located[] {
    if (seen.body === 'empty') return [];
    const all = keysIn(owner.node.content);
    const { type } = seen;
    const fitting = all.filter(
      (name) => type !== undefined && (toldType(name) === type || includes(essence(name), type)),
    );
    // An unknown media type can be any of them.
    const isCertain = fitting.length === 1 && type !== 'another';
    return (fitting.length > 0 ? fitting : all).flatMap((name) => {
      const media = child(owner, 'content', name);
      if (!media) return [];
      into.add(media, isCertain);
      const shape = seen.body === 'broken' || seen.body === 'other' ? 'string' : seen.body;
      schemaIn(into, child(media, 'schema'), shape as Shape | undefined, isCertain && shape !== anything);
      return [media];
    });
  }

  /** `around` are the schemas of the same value. A schema can contain itself. */
  function schemaIn(
    into: Touched,
    schema: Located | undefined,
    shape: Shape | undefined,
    isCertain: boolean,
    around = new Set<object>(),
  ): void {
    if (!schema) return;
    into.add(schema, isCertain);
    if (around.has(schema.node)) return;
    around.add(schema.node);
    const same = (isCertain: boolean, ...keys: string[]) =>
      schemaIn(into, child(schema, ...keys), shape, isCertain, around);
    const below = (shape: Shape | undefined, isCertain: boolean, ...keys: string[]) =>
      schemaIn(into, child(schema, ...keys), shape, isCertain, shape === anything ? around : new Set());
    for (const i of keysIn(schema.node.allOf)) same(isCertain, 'allOf', i);
    for (const union of ['oneOf', 'anyOf']) {
      const members = keysIn(schema.node[union]);
      const some = members.filter((i) => child(schema, union, i)?.node.type !== 'null');
      // The lines do not tell which of several members it was.
      for (const i of members) same(isCertain && some.length === 1 && some[0] === i, union, i);
    }
    for (const item of itemsOf(shape)) below(item, isCertain && !schema.node.prefixItems, 'items');
    // What these describe can be there or not.
    for (const keyword of conditional) below(anything, false, keyword);
    for (const keyword of conditionalLists)
      for (const key of keysIn(schema.node[keyword])) below(anything, false, keyword, key);
    const object = typeof shape === 'object' && 'fields' in shape ? shape : undefined;
    const { fields = {}, hidden = 0 } = object ?? {};
    const names = new Set(Object.keys(fields));
    for (const name of keysIn(schema.node.properties)) {
      const property = child(schema, 'properties', name);
      const sent = property ? nameBefore(property, name) : name;
      if (shape === anything) below(anything, false, 'properties', name);
      else if (Object.hasOwn(fields, sent)) {
        names.add(name);
        below(fields[sent], isCertain, 'properties', name);
      }
    }
    if (object || shape === anything)
      into.addObject(schema, names, object !== undefined && isCertain && hidden === 0);
  }

  function nameBefore({ pointers }: Located, name: string): string {
    return pointers.map((pointer) => renamed.get(pointer)).find((before) => before !== undefined) ?? name;
  }
}

const conditional = [
  ...['if', 'then', 'else', 'not', 'contains', 'unevaluatedItems'],
  ...['additionalProperties', 'unevaluatedProperties', 'propertyNames'],
];
const conditionalLists = ['prefixItems', 'patternProperties', 'dependentSchemas'];

/** Returns the items that a value can have. A form has a list of one item as the item alone. */
function itemsOf(shape: Shape | undefined): readonly (Shape | undefined)[] {
  if (typeof shape === 'object') return 'items' in shape ? shape.items : [];
  return [shape];
}

function isObjectSchema(schema: Located | undefined): boolean {
  return [schema?.node.type].flat().includes('object');
}

function keysIn(node: unknown): string[] {
  return typeof node === 'object' && node !== null ? Object.keys(node) : [];
}
