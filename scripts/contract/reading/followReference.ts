import {
  type BaseResolver,
  type Document,
  isAbsoluteUrl,
  isPlainObject,
  isRef,
  YamlParseError,
} from '@redocly/openapi-core';
import { pointerOf } from '../model/pointer.js';
import { childOf, idOf, keysIn, type Place } from './place.js';

/** What a `$ref` leads to, after every further `$ref` on the way. */
export interface Target {
  node: unknown;
  place: Place;
  /** The parts with a further `$ref` on the way. They can have other fields beside it. */
  through: { node: unknown; place: Place }[];
}

/** Why a `$ref` leads to nothing. */
export type Failure =
  /** The places in the circle, in order. */
  { circle: Place[] } | { unreadable: YamlParseError } | { message: string; isUrl?: boolean };

/**
 * Follows a `$ref` that stands at `from`. `passed` are the places of the `$ref`s that led there: the way must not lead
 * through one of them again.
 */
export async function followReference(
  resolver: BaseResolver,
  $ref: string,
  from: Place,
  passed: Place[] = [],
): Promise<Target | Failure> {
  const trail = [...passed, from];
  const [file = '', fragment = ''] = split($ref);
  const document = await load(resolver, from.document, file);
  if (!('source' in document)) return document;

  const keys = isAnchor(fragment) ? anchorIn(document.parsed, fragment) : keysIn(fragment);
  let target: Target = { node: document.parsed, place: { document, pointer: '#/' }, through: [] };
  const again = (): Failure | undefined => {
    const first = trail.findIndex((place) => idOf(place) === idOf(target.place));
    return first < 0 ? undefined : { circle: trail.slice(first) };
  };
  for (const key of keys ?? []) {
    if (!has(target.node, key) && isRef(target.node)) {
      const circle = again();
      if (circle) return circle;
      const next = await followReference(resolver, target.node.$ref, target.place, trail);
      if (!('node' in next)) return next;
      target = { ...next, through: [] };
    }
    if (!has(target.node, key)) return nothing;
    target = {
      node: (target.node as Record<string, unknown>)[key],
      place: childOf(target.place, key),
      through: [],
    };
  }
  if (!keys || target.node === undefined) return nothing;
  if (!isRef(target.node)) return target;
  const next = again() ?? (await followReference(resolver, target.node.$ref, target.place, trail));
  return 'node' in next ? { ...next, through: [target, ...next.through] } : next;
}

const nothing: Failure = { message: 'leads to nothing. Correct it, or add what it refers to.' };

/** Returns the `$ref` with a JSON Pointer in place of an anchor; `undefined` if it has none. */
export async function anchorAsPointer(
  resolver: BaseResolver,
  $ref: string,
  from: Place,
): Promise<string | undefined> {
  const [file = '', fragment = ''] = split($ref);
  if (!isAnchor(fragment)) return undefined;
  const document = await load(resolver, from.document, file);
  const keys = 'source' in document ? anchorIn(document.parsed, fragment) : undefined;
  return keys && file + pointerOf(...keys);
}

function isAnchor(fragment: string): boolean {
  return fragment !== '' && !fragment.startsWith('/');
}

/** Returns the file and the fragment of a `$ref`. */
function split($ref: string): string[] {
  const at = $ref.indexOf('#');
  return at < 0 ? [$ref] : [$ref.slice(0, at), $ref.slice(at + 1)];
}

/** Whether a value has a key of its own: `constructor` is none of an empty object. */
function has(node: unknown, key: string): boolean {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key);
}

async function load(resolver: BaseResolver, base: Document, file: string): Promise<Document | Failure> {
  if (file === '') return base;
  if (isAbsoluteUrl(file)) {
    return {
      message: /^https?:/.test(file)
        ? 'is on the network, and nothing is fetched from there. Save the file beside the description, and refer to it by its path.'
        : 'is a URL. Refer to the file by its path.',
      isUrl: true,
    };
  }
  const path = resolver.resolveExternalRef(base.source.absoluteRef, file);
  if (path === base.source.absoluteRef) return base;
  try {
    return (await resolver.resolveDocument(base.source.absoluteRef, file)) as Document;
  } catch (error) {
    if (error instanceof YamlParseError) return { unreadable: error };
    return { message: `leads to nothing: ${(error as Error).message}. Correct the path, or add the file.` };
  }
}

/** Returns the keys that lead to the schema with an `$anchor`. */
function anchorIn(root: unknown, anchor: string): string[] | undefined {
  const stack: { node: unknown; keys: string[] }[] = [{ node: root, keys: [] }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, keys } = next;
    if (typeof node !== 'object' || node === null) continue;
    if (isPlainObject(node) && node.$anchor === anchor) return keys;
    for (const [key, child] of Object.entries(node)) stack.push({ node: child, keys: [...keys, key] });
  }
  return undefined;
}
