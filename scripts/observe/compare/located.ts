import { escapePointerFragment, isRef, type Oas3_1Definition } from '@redocly/openapi-core';
import { keysOf, valueAt } from '../../contract/model/pointer.js';

type Node = Record<string, unknown>;

/** A node of the bundled description, and the JSON Pointers that lead to it. */
export interface Located {
  node: Node;
  /** Where the node stands, after all `$ref`s. */
  pointer: string;
  /** This pointer, and those of the `$ref`s that were followed: marks can stand beside a `$ref`. */
  pointers: string[];
}

/** Returns functions that walk through a bundled description and know where they are. */
export function locate(document: Oas3_1Definition) {
  return { at, child, raw };

  /** Returns the node at a path of keys from the root. Follows `$ref`s. */
  function at(...keys: string[]): Located | undefined {
    return child({ node: document as unknown as Node, pointer: '#', pointers: ['#'] }, ...keys);
  }

  /** Returns the node at a path of keys below another one. Follows `$ref`s. */
  function child(parent: Located, ...keys: string[]): Located | undefined {
    let found: Located = parent;
    for (const key of keys) {
      if (!Object.hasOwn(found.node, key)) return undefined;
      const next = followed(found.node[key], `${found.pointer}/${escapePointerFragment(key)}`);
      if (!next) return undefined;
      found = next;
    }
    return found;
  }

  /** Returns the value at a JSON Pointer. Follows no `$ref`. */
  function raw(pointer: string): unknown {
    return valueAt(document, keysOf(pointer));
  }

  function followed(value: unknown, start: string): Located | undefined {
    let node = value;
    let pointer = start;
    const pointers = [pointer];
    while (isRef(node)) {
      pointer = `#/${keysOf(node.$ref).map(escapePointerFragment).join('/')}`;
      pointers.push(pointer);
      node = valueAt(document, keysOf(node.$ref));
    }
    return typeof node === 'object' && node !== null ? { node: node as Node, pointer, pointers } : undefined;
  }
}

export type Locate = ReturnType<typeof locate>;
