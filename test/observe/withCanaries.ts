import { rules } from '../../generated/recorder.js';
import type { Canaries } from './canaries.js';

/** The values of every list: another value in their place would be a difference. */
const listed = new Set(
  [
    ...rules.operations.flatMap(({ sent, answered }) => [sent, answered]),
    ...rules.webhooks.map((webhook) => webhook.listed),
  ]
    .flatMap((lists) => Object.values(lists))
    .flat(),
);

/** Returns a JSON value with a canary in place of every text that can be any text. */
export function withCanaries<T>(value: T, canaries: Canaries): T {
  return replaced(value, '') as T;

  function replaced(node: unknown, name: string): unknown {
    if (Array.isArray(node)) return node.map((item) => replaced(item, name));
    if (typeof node === 'object' && node !== null) {
      return Object.fromEntries(Object.entries(node).map(([name, child]) => [name, replaced(child, name)]));
    }
    if (typeof node !== 'string' || /^error(Code|Name|Message)$/.test(name) || isFixed(node)) return node;
    return canaries.like(node);
  }
}

/** Whether a text is a value of a list, a day or an amount. */
function isFixed(text: string): boolean {
  return listed.has(text) || /^\d{4}-\d\d-\d\d/.test(text) || /^\d+\.\d+$/.test(text);
}
