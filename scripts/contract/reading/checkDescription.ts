import {
  type BaseResolver,
  type Document,
  isPlainObject,
  isRef,
  type NormalizedNodeType,
} from '@redocly/openapi-core';
import { place as fileName } from '../problems.js';
import { asWritten } from './asWritten.js';
import { fieldProblems, isChecked } from './fieldProblems.js';
import { anchorAsPointer, type Failure, followReference, type Target } from './followReference.js';
import { collections, componentKinds, neededParts, optionalParts, whatIs } from './nodeKinds.js';
import { childOf, idOf, type Place } from './place.js';
import type { Problem } from './problem.js';

type Node = Record<string, unknown>;
type PropertyType = ReturnType<
  Extract<NormalizedNodeType['properties'][string], (...args: never[]) => unknown>
>;

/** Where a value is held. */
interface Holder {
  /** The type of the object or list that holds it. */
  type: string;
  key: string | number;
  /** Takes the value out of an object. */
  remove?: () => void;
}

/** A `$ref` that is still to be followed. */
interface Reference {
  $ref: string;
  place: Place;
  /** The type that it must lead to; `undefined` for a scalar. */
  type: NormalizedNodeType | undefined;
  holder: Holder;
  /** Writes another `$ref` in its place. */
  replace: ($ref: string) => void;
}

export interface Checked {
  problems: Problem[];
  /**
   * Changes what has one clear meaning but another form, so that no other code needs to know it: takes out keys without
   * a value and parts of the wrong kind that no client depends on, and writes numbers as texts, and anchors and names of
   * schemas as JSON Pointers.
   */
  mend(): void;
}

/**
 * Checks what a client depends on in a description, in all its files. `types` are OpenAPI's types, which say what each
 * part is. Follows every `$ref` except those in data.
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
  const schemes = new Set<string>();
  const usedSchemes = new Map<string, Place>();
  const operationIds = new Map<string, Place>();

  walk(
    root.parsed,
    types.Root as NormalizedNodeType,
    { document: root, pointer: '#/' },
    { type: '', key: '' },
  );
  // Walking adds more of them.
  for (const reference of references) await follow(reference);
  for (const [name, place] of usedSchemes) {
    if (schemes.has(name)) continue;
    const message = `There is no security scheme \`${name}\`. Correct its name, or add it to \`components.securitySchemes\`.`;
    problems.push({ place, onKey: true, message });
  }
  const mend = () => {
    for (const change of changes) change();
  };
  return { problems, mend };

  function walk(
    value: unknown,
    type: NormalizedNodeType,
    place: Place,
    holder: Holder,
    from?: Reference,
  ): void {
    if (isRef(value)) {
      const replace = ($ref: string) => Object.assign(value, { $ref });
      references.push({ $ref: value.$ref, place, type, holder, replace });
    } else if (!isOfKind(value, type)) {
      reportKind(value, type, place, holder, from);
      return;
    }
    if (typeof value !== 'object' || value === null || isSeen(value, type)) return;
    if (Array.isArray(value)) {
      walkItems(value, type, place);
      return;
    }
    if (!isRef(value)) checkNode(value as Node, type, place, holder);
    walkFields(value as Node, type, place);
  }

  function isSeen(value: object, { name }: NormalizedNodeType): boolean {
    const ofType = seen.get(name) ?? new WeakSet();
    seen.set(name, ofType);
    if (ofType.has(value)) return true;
    ofType.add(value);
    return false;
  }

  function walkItems(list: unknown[], type: NormalizedNodeType, place: Place): void {
    list.forEach((item, index) => {
      const itemType = typeof type.items === 'function' ? type.items(item, idOf(place)) : type.items;
      if (isNamed(itemType)) walk(item, itemType, childOf(place, index), { type: type.name, key: index });
    });
  }

  function walkFields(node: Node, type: NormalizedNodeType, place: Place): void {
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref' && isRef(node)) continue;
      const fieldType = typeOfField(type, key, value);
      const at = childOf(place, key);
      const holder: Holder = { type: type.name, key, remove: () => delete node[key] };
      if (isNamed(fieldType)) walk(value, fieldType, at, holder);
      else if (fieldType) walkScalar(value, fieldType, at, holder, node);
    }
  }

  function walkScalar(
    value: unknown,
    fieldType: Exclude<PropertyType, NormalizedNodeType | null | undefined>,
    place: Place,
    holder: Holder,
    node: Node,
  ): void {
    const { type, enum: known, directResolveAs, resolvable } = fieldType;
    const key = String(holder.key);
    if (resolvable === false || (!type && !known)) return;
    const replace = (written: unknown) => changes.push(() => Object.assign(node, { [key]: written }));
    if (holder.type === 'DiscriminatorMapping' && typeof value === 'string') {
      const name = schemaNamed(value, place);
      if (name) replace(name);
      else if (directResolveAs)
        references.push({ $ref: value, place, type: directResolveAs, holder, replace });
      else problems.push({ place, message: `There is no schema \`${value}\`. Correct its name, or add it.` });
    } else if (isRef(value)) {
      references.push({
        $ref: value.$ref,
        place,
        type: undefined,
        holder,
        replace: ($ref) => Object.assign(value, { $ref }),
      });
    } else if (isChecked(holder.type, key) && value !== null) {
      // `fieldProblems` reports what has no clear meaning.
      if (type === 'string' && typeof value === 'number') replace(asWritten(value, place));
      if (type === 'boolean' && typeof value === 'string') replace(value === 'true');
    } else if (
      value === null ||
      (type === 'string' && typeof value === 'object') ||
      (type === 'array' && !Array.isArray(value))
    ) {
      changes.push(() => holder.remove?.());
    } else if (type === 'string' && typeof value !== 'string') {
      replace(asWritten(value, place));
    }
  }

  function reportKind(
    value: unknown,
    type: NormalizedNodeType,
    place: Place,
    holder: Holder,
    from?: Reference,
  ): void {
    const { name } = type;
    const part = neededParts[name];
    if (optionalParts.has(name) || (value === null && collections.has(name))) {
      changes.push(() => holder.remove?.());
    } else if (part || collections.has(name)) {
      const isProperty = holder.type === 'SchemaProperties' && name === 'Schema';
      const noun = isProperty ? 'property' : (part?.noun ?? `\`${holder.key}\``);
      if (from && value !== null) {
        const message = `\`${from.$ref}\` ${whatIs(value)}, and it must be a ${noun.replaceAll('`', '')}. Correct the \`$ref\`.`;
        problems.push({ place: from.place, message });
        return;
      }
      const write = part?.write ?? `Write ${type.items ? 'a list' : 'an object'}`;
      const subject = noun.startsWith('`') ? noun : `This ${noun}`;
      const otherwise =
        value === null ? `, or delete the ${typeof holder.key === 'number' ? 'item' : 'key'}` : '';
      problems.push({ place, message: `${subject} ${whatIs(value)}. ${write}${otherwise}.` });
    }
  }

  function checkNode(node: Node, { name }: NormalizedNodeType, place: Place, holder: Holder): void {
    for (const { key, onKey, message } of fieldProblems(name, node)) {
      problems.push({ place: key === undefined ? place : childOf(place, key), onKey, message });
    }
    if (componentKinds[name] && node.$ref !== undefined) {
      const message = `\`$ref\` ${whatIs(node.$ref)}. Write a text, such as \`'#/components/schemas/Name'\`.`;
      problems.push({ place: childOf(place, '$ref'), message });
    }
    if (name === 'Operation' && typeof node.operationId === 'string') {
      const at = childOf(place, 'operationId');
      const other = operationIds.get(node.operationId);
      const message = 'Every operation must have a unique `operationId`. Rename one of the two.';
      if (other) problems.push({ place: at, message });
      else operationIds.set(node.operationId, at);
    }
    if (name === 'NamedSecuritySchemes') for (const scheme of Object.keys(node)) schemes.add(scheme);
    if (name === 'SecurityRequirement') {
      for (const scheme of Object.keys(node)) {
        if (!usedSchemes.has(scheme)) usedSchemes.set(scheme, childOf(place, scheme));
      }
    }
    if (name === 'Discriminator' && typeof node.propertyName !== 'string')
      changes.push(() => holder.remove?.());
  }

  async function follow(reference: Reference): Promise<void> {
    const { $ref, place, type, holder } = reference;
    const target = await followReference(resolver, $ref, place);
    if (!('node' in target)) {
      problems.push(problemOf(target, reference));
      return;
    }
    if (!type) return;
    const problem = wrongTarget(target, type, reference);
    if (problem) {
      problems.push({ place, message: problem });
      return;
    }
    const pointer = await anchorAsPointer(resolver, $ref, place);
    if (pointer) changes.push(() => reference.replace(pointer));
    walk(target.node, type, target.place, holder, reference);
  }

  /** Says why a `$ref` may not lead to a place that exists. */
  function wrongTarget({ place: to }: Target, { name }: NormalizedNodeType, { $ref, place }: Reference) {
    if (to.document === root && to.pointer === '#/')
      return `\`${$ref}\` leads to the whole description. Correct it.`;
    const expected = componentKinds[name];
    // The bundle has the content of another file in place of such a `$ref`, but leaves one inside the root as it is.
    if (!expected && to.document === root && place.document === root)
      return 'OpenAPI allows no `$ref` here. Write what it leads to.';
    const [, kind] = /^#\/components\/(\w+)\/[^/]+$/.exec(to.pointer) ?? [];
    const isHeader = name === 'Header' && kind === 'parameters';
    const isOther = kind && kind !== expected && Object.values(componentKinds).includes(kind);
    return neededParts[name] && expected && isOther && !isHeader
      ? `\`${$ref}\` is one of \`components.${kind}\`, and it must be one of \`components.${expected}\`. Correct it.`
      : undefined;
  }

  /** Returns the `$ref` to the schema with a name, as a discriminator may write it. */
  function schemaNamed(name: string, { document }: Place): string | undefined {
    for (const owner of [root, document]) {
      const { components } = (owner.parsed ?? {}) as { components?: { schemas?: object } };
      const { schemas } = Object(components) as { schemas?: object };
      if (!isPlainObject(schemas) || !Object.hasOwn(schemas, name)) continue;
      const file = owner === document ? '' : owner.source.absoluteRef;
      return file + childOf({ document: owner, pointer: '#/components/schemas' }, name).pointer;
    }
    return undefined;
  }
}

function isNamed(type: PropertyType): type is NormalizedNodeType {
  return typeof type?.name === 'string';
}

/** Whether a value is a list or an object, as its type says. In JSON Schema, `true` and `false` are schemas too. */
function isOfKind(value: unknown, type: NormalizedNodeType): boolean {
  if (type.items) return Array.isArray(value);
  return isPlainObject(value) || (type.name === 'Schema' && typeof value === 'boolean');
}

function typeOfField(type: NormalizedNodeType, key: string, value: unknown): PropertyType {
  const field = Object.hasOwn(type.properties, key) ? type.properties[key] : type.additionalProperties;
  return typeof field === 'function' ? field(value, key) : field;
}

function problemOf(failure: Failure, { $ref, place }: Reference): Problem {
  if ('unreadable' in failure) return failure;
  if ('message' in failure) {
    return { place, message: `\`${$ref}\` ${failure.message}`, beforeLint: failure.isUrl ?? false };
  }
  const { circle } = failure;
  const ids = circle.map(idOf);
  // Every `$ref` into the circle finds it. It is reported once, at one of its places.
  const first = ids.indexOf(ids.toSorted()[0] ?? '');
  const way = [...circle.slice(first), ...circle.slice(0, first + 1)];
  const inOneFile = new Set(circle.map(({ document }) => document)).size === 1;
  const names = way.map(({ document, pointer }) =>
    inOneFile ? pointer : fileName(document.source.absoluteRef) + pointer,
  );
  const message = `These \`$ref\`s lead in a circle: ${names.join(' → ')}. Let one of them lead to a value.`;
  return { place: way[0] ?? place, message, beforeLint: true };
}
