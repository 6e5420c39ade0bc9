import {
  type BaseResolver,
  type Document,
  isPlainObject,
  isRef,
  type NormalizedNodeType,
} from '@redocly/openapi-core';
import { asWritten } from './asWritten.js';
import { fieldProblems, isChecked } from './fieldProblems.js';
import { anchorAsPointer, followReference, type Target } from './followReference.js';
import { type Holder, hasCheckedKind, kindProblem } from './kindProblem.js';
import { Names } from './names.js';
import { childOf, idOf, type Place } from './place.js';
import type { Problem } from './problem.js';
import { referenceProblem, wrongTarget } from './referenceProblem.js';
import { schemaNamed } from './schemaNamed.js';

type Node = Record<string, unknown>;
type FieldType = ReturnType<Extract<NormalizedNodeType['properties'][string], (...args: never[]) => unknown>>;
type ScalarType = Exclude<FieldType, NormalizedNodeType | null | undefined>;

/** A value, and where it is held. */
interface Held extends Holder {
  value: unknown;
  place: Place;
  /** Takes it out of an object. */
  remove?: () => void;
  /** Writes another value in its place. */
  replace: (value: unknown) => void;
  /** The `$ref` that led to it, and its place. */
  from?: Reference;
}

/** A `$ref` that is still to be followed. */
interface Reference {
  $ref: string;
  place: Place;
  /** The type of what it must lead to; `undefined` for a text or a number. */
  type?: NormalizedNodeType;
  /** Writes another `$ref` in its place. */
  replace: ($ref: string) => void;
  /** Is called with what it leads to. */
  arrive: (target: Target) => void;
}

export interface Checked {
  problems: Problem[];
  /**
   * Changes what has a clear meaning but not the usual form, so that no other code needs to know it. It takes out keys
   * without a value and parts of the wrong kind that no client depends on. It writes numbers as texts, and anchors and
   * names of schemas as JSON Pointers.
   */
  mend(): void;
}

/**
 * Checks what a client depends on in a description, in all its files. `types` are OpenAPI's types, which say what each
 * part is. Follows every `$ref`, except in data.
 */
export async function checkDescription(
  root: Document,
  resolver: BaseResolver,
  types: Record<string, NormalizedNodeType>,
): Promise<Checked> {
  const problems: Problem[] = [];
  const changes: (() => void)[] = [];
  const references: Reference[] = [];
  const seen = new Map<string, WeakSet<object>>();
  const names = new Names();

  walk(
    heldIn({ '': root.parsed }, '', '', { document: root, pointer: '#/' }),
    types.Root as NormalizedNodeType,
  );
  // Walking adds more of them.
  for (const reference of references) await follow(reference);
  const mend = () => {
    for (const change of changes) change();
  };
  return { problems: [...problems, ...names.problems()], mend };

  function walk(held: Held, type: NormalizedNodeType): void {
    const { value, place } = held;
    if (!isRef(value) && !isOfKind(value, type)) {
      if (hasCheckedKind(type)) reportKind(held, type);
      return;
    }
    if (typeof value !== 'object' || value === null || isSeen(value, type)) return;
    if (isRef(value)) {
      references.push({
        $ref: value.$ref,
        place,
        type,
        replace: ($ref) => Object.assign(value, { $ref }),
        arrive(target) {
          for (const { node, place } of target.through) walk({ ...held, value: node, place }, type);
          walk({ ...held, value: target.node, place: target.place, from: this }, type);
        },
      });
    } else if (isPlainObject(value)) checkNode(held, value as Node, type);
    walkChildren(value, type, place);
  }

  function isSeen(value: object, { name }: NormalizedNodeType): boolean {
    const ofType = seen.get(name) ?? new WeakSet();
    seen.set(name, ofType);
    if (ofType.has(value)) return true;
    ofType.add(value);
    return false;
  }

  function walkChildren(node: object, type: NormalizedNodeType, place: Place): void {
    for (const key in node) {
      const value = (node as Node)[key];
      if (key === '$ref' && isRef(node)) continue;
      const childType = typeOfChild(type, key, value, place);
      if (!childType || (!isNamed(childType) && isAsTyped(childType, value, type))) continue;
      const held = heldIn(
        node as Node,
        Array.isArray(node) ? Number(key) : key,
        type.name,
        childOf(place, key),
      );
      if (isNamed(childType)) walk(held, childType);
      else if (!type.items) walkScalar(held, childType);
    }
  }

  function walkScalar(held: Held, scalar: ScalarType): void {
    const { value, place, key, replace } = held;
    const { type, enum: known, resolvable } = scalar;
    if (resolvable === false || (!type && !known)) return;
    if (held.type === 'DiscriminatorMapping' && typeof value === 'string') {
      walkMapping(held, value, scalar.directResolveAs);
    } else if (isRef(value)) {
      const write = ($ref: string) => Object.assign(value, { $ref });
      const arrive = ({ node, place }: Target) => walkScalar({ ...held, value: node, place }, scalar);
      references.push({ $ref: value.$ref, place, replace: write, arrive });
    } else if (isChecked(held.type, String(key)) && value !== null) {
      // `fieldProblems` reports what has no clear meaning.
      if (type === 'string' && typeof value === 'number') replace(asWritten(value, place));
      if (type === 'boolean' && typeof value === 'string') replace(value === 'true');
      if (type === 'array' && value === false && held.remove) changes.push(held.remove);
    } else if (value === null || !couldBe(type, value)) {
      if (held.remove) changes.push(held.remove);
    } else if (type === 'string' && typeof value !== 'string') {
      replace(asWritten(value, place));
    }
  }

  function walkMapping({ place, replace }: Held, value: string, type: NormalizedNodeType | undefined): void {
    const named = schemaNamed(value, place, root);
    if (named) replace(named);
    else if (!type)
      problems.push({ place, message: `There is no schema \`${value}\`. Correct its name, or add it.` });
    else {
      const arrive = (target: Target) =>
        walk({ ...heldIn({}, '', '', place), value: target.node, place: target.place }, type);
      references.push({ $ref: value, place, type, replace, arrive });
    }
  }

  function reportKind(held: Held, type: NormalizedNodeType): void {
    const { value, place, from, remove } = held;
    // What has no value is reported where it stands, anything else where it is referred to.
    const reference = value === null ? undefined : from;
    const message = kindProblem(value, type, held, reference?.$ref);
    if (message) problems.push({ place: reference?.place ?? place, message });
    else if (remove) changes.push(remove);
  }

  function checkNode({ place, remove }: Held, node: Node, { name }: NormalizedNodeType): void {
    for (const { key, onKey, message } of fieldProblems(name, node)) {
      problems.push({ place: key === undefined ? place : childOf(place, key), onKey, message });
    }
    names.add(name, node, place);
    if (name === 'Discriminator' && typeof node.propertyName !== 'string' && remove) changes.push(remove);
  }

  async function follow(reference: Reference): Promise<void> {
    const { $ref, place, type } = reference;
    const target = await followReference(resolver, $ref, place);
    if (!('node' in target)) {
      problems.push(referenceProblem(target, reference));
      return;
    }
    const message = type && wrongTarget(type.name, target.place, reference, root);
    if (message) {
      problems.push({ place, message });
      return;
    }
    const pointer = await anchorAsPointer(resolver, $ref, place);
    if (pointer) changes.push(() => reference.replace(pointer));
    reference.arrive(target);
  }

  function heldIn(node: Node, key: string | number, type: string, place: Place): Held {
    return {
      value: node[key],
      type,
      key,
      place,
      ...(!Array.isArray(node) && { remove: () => delete node[key] }),
      replace: (value) => changes.push(() => Object.assign(node, { [key]: value })),
    };
  }
}

function isNamed(type: FieldType): type is NormalizedNodeType {
  return typeof type?.name === 'string';
}

/** Whether a value is a list or an object, as its type says. In JSON Schema, `true` and `false` are schemas too. */
function isOfKind(value: unknown, type: NormalizedNodeType): boolean {
  if (type.items) return Array.isArray(value);
  return isPlainObject(value) || (type.name === 'Schema' && typeof value === 'boolean');
}

/** Whether a text, number or truth value is what its type says, so that there is nothing to check. */
function isAsTyped(childType: ScalarType, value: unknown, { name }: NormalizedNodeType): boolean {
  return typeof value === childType.type && typeof value !== 'object' && name !== 'DiscriminatorMapping';
}

function typeOfChild(type: NormalizedNodeType, key: string, value: unknown, place: Place): FieldType {
  if (type.items) return typeof type.items === 'function' ? type.items(value, idOf(place)) : type.items;
  const child = Object.hasOwn(type.properties, key) ? type.properties[key] : type.additionalProperties;
  return typeof child === 'function' ? child(value, key) : child;
}

/** Whether a value can be read as one of this type. A number or a truth value can be read as a text. */
function couldBe(type: ScalarType['type'], value: unknown): boolean {
  if (type === 'string') return typeof value !== 'object';
  return type !== 'array' || Array.isArray(value);
}
