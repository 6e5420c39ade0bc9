import type { Oas3_1Definition } from '@redocly/openapi-core';
import { keysOf } from '../contract/model/pointer.js';
import { type KeyKind, kindOfChild } from './keyKind.js';
import { methods } from './methods.js';
import { isNode, type Node, withReferred } from './node.js';

/** What a child of a map or a list is called, by the key of the map or list. */
const childNames = new Map([
  ['paths', 'path'],
  ['pathItems', 'path'],
  ['webhooks', 'webhook'],
  ['callbacks', 'callback'],
  ['parameters', 'parameter'],
  ['requestBodies', 'request body'],
  ['responses', 'response'],
  ['headers', 'header'],
  ['content', 'media type'],
  ['encoding', 'encoding of part'],
  ['schemas', 'schema'],
  ['$defs', 'schema'],
  ['properties', 'field'],
  ['patternProperties', 'fields that match'],
  ['examples', 'example'],
  ['links', 'link'],
  ['servers', 'server'],
  ['variables', 'server variable'],
  ['securitySchemes', 'security scheme'],
  ['scopes', 'scope'],
]);

interface Step {
  key: string;
  /** The kind of the key. */
  kind: KeyKind;
  /** What the key leads to. */
  node: Node;
}

/** Names what a JSON Pointer leads to, such as ``field `name` `` or `POST /v1/user`. */
export function partName(document: Oas3_1Definition, pointer: string): string {
  const steps: Step[] = [];
  let [node, kind]: [unknown, KeyKind] = [document, 'keywords'];
  for (const key of keysOf(pointer)) {
    const child: unknown = isNode(node) ? node[key] : undefined;
    node = isNode(child) ? withReferred(document, child) : child;
    steps.push({ key, kind, node: isNode(node) ? node : {} });
    kind = kindOfChild(kind, key, node);
  }
  return nameOf(steps);
}

function nameOf(steps: Step[]): string {
  const [last, parent, grandparent, ancestor] = steps.toReversed();
  if (!last) return 'the description';
  if (!parent) return `\`${last.key}\``;
  const { key, kind, node } = last;
  if (kind === 'keywords') {
    if (methods.includes(key) && grandparent?.key === 'webhooks') return `webhook \`${parent.key}\``;
    if (methods.includes(key) && (parent.key.startsWith('/') || ancestor?.kind === 'callbacks'))
      return `${key.toUpperCase()} ${parent.key}`;
    return `${key === 'requestBody' ? 'the request body' : `\`${key}\``} of ${nameOf(steps.slice(0, -1))}`;
  }
  const childName = childNames.get(parent.key);
  if (kind !== 'data' && childName) return `${childName} \`${labelOf(parent.key, node) ?? key}\``;
  if (kind !== 'items') return `\`${key}\` of ${nameOf(steps.slice(0, -1))}`;
  // The position of an item says nothing without the name of its list.
  return `\`${parent.key}/${key}\` of ${nameOf(steps.slice(0, -2))}`;
}

/** Returns what a parameter or a server is called. */
function labelOf(list: string, { name, url }: Node): string | undefined {
  const label = list === 'parameters' ? name : list === 'servers' ? url : undefined;
  return typeof label === 'string' ? label : undefined;
}
