import { dirname, join } from 'node:path';
import { BaseResolver, type Document, getLineColLocation, isAbsoluteUrl } from '@redocly/openapi-core';
import { keysOf, pointerOf } from '../model/pointer.js';

export interface SourceLocation {
  file: string;
  line: number;
}

/**
 * Finds where a pointer into the bundle stands in the files that the bundle was made of. Where nothing stands there, it
 * gives what is nearest above.
 */
export function sourceMap(root: string): (pointer: string) => Promise<SourceLocation> {
  const resolver = new BaseResolver();
  const open = async (file: string) => {
    const document = await resolver.resolveDocument(null, file, true);
    return document instanceof Error ? undefined : document;
  };

  return async (pointer) => {
    const keys = keysOf(pointer);
    const document = await open(root);
    if (!document) return { file: root, line: 1 };
    return locate(document, keys);
  };

  async function locate(rootDocument: Document, keys: string[]): Promise<SourceLocation> {
    let document = rootDocument;
    let at: string[] = [];
    let rest = keys;
    const [top, kind, name] = keys;
    if (top === 'components' && kind && name && !has(document.parsed, top, kind, name)) {
      // A component of the bundle has the name of its file.
      const component = await open(join(dirname(root), 'components', kind, `${name}.yaml`));
      if (component) [document, rest] = [component, keys.slice(3)];
    }
    let node: unknown = valueAt(document.parsed, []);
    for (;;) {
      const next = await follow(document, node);
      if (next) {
        document = next.document;
        at = next.at;
        node = valueAt(document.parsed, at);
        continue;
      }
      const [key] = rest;
      if (key === undefined || !has(node, key)) break;
      node = valueAt(node, [key]);
      at = [...at, key];
      rest = rest.slice(1);
    }
    return where(document, at);
  }

  async function follow(document: Document, node: unknown) {
    const ref = has(node, '$ref') ? (node as { $ref: unknown }).$ref : undefined;
    if (typeof ref !== 'string' || isAbsoluteUrl(ref)) return undefined;
    const [path, fragment = ''] = ref.split('#');
    const target = path ? await open(join(dirname(document.source.absoluteRef), path)) : document;
    return target && { document: target, at: keysOf(fragment) };
  }
}

function where({ source }: Document, at: string[]): SourceLocation {
  const { start } = getLineColLocation({ source, pointer: pointerOf(...at), reportOnKey: true });
  return { file: source.absoluteRef, line: start.line };
}

function has(node: unknown, ...keys: string[]): boolean {
  return valueAt(node, keys) !== undefined;
}

function valueAt(node: unknown, keys: string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    node,
  );
}
