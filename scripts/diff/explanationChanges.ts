import { isDeepStrictEqual } from 'node:util';
import { escapePointerFragment, type Oas3_1Definition } from '@redocly/openapi-core';
import { capitalize } from '../contract/model/methodName.js';
import { type Change, patch } from './change.js';
import { isExplanation } from './explanations.js';
import type { KeyKind } from './keyKind.js';
import { isNode, type Node } from './node.js';
import type { Pair } from './pairsOf.js';
import { partName } from './partName.js';

/**
 * Finds changes in what only explains something: descriptions, examples, evidence and the like. An explanation of
 * something new or removed is no change of its own.
 */
export function explanationChanges(
  pairs: readonly Pair[],
  base: Oas3_1Definition,
  revision: Oas3_1Definition,
): Change[] {
  const changes: Change[] = [];
  for (const { before, after, kind, at } of pairs) {
    const [old, now] = [explanationsOf(before, kind), explanationsOf(after, kind)];
    for (const id of new Set([...old.keys(), ...now.keys()])) {
      const [removed, added] = [old.get(id), now.get(id)];
      if (isDeepStrictEqual(removed?.value, added?.value)) continue;
      // A scope is more than its text, so Redocly compares which scopes there are.
      if (kind === 'texts' && !(removed && added)) continue;
      const [side, document] = added ? (['revision', revision] as const) : (['base', base] as const);
      const { keys = [], name } = added ?? removed ?? {};
      const pointer = [at[side], ...keys.map(escapePointerFragment)].join('/');
      const happened = !removed ? 'was added' : !added ? 'was removed' : 'changed';
      const reason = capitalize(`${name ?? partName(document, pointer)} ${happened}.`);
      changes.push(patch(reason, side, pointer));
    }
  }
  return changes;
}

interface Explanation {
  /** The keys that lead to it from its node. */
  keys: string[];
  value: unknown;
  /** What it is called, if its pointer does not tell. */
  name?: string;
}

/** Returns the explanations that stand directly in a node. Those of two nodes with the same key belong together. */
function explanationsOf(node: Node, kind: KeyKind): Map<string, Explanation> {
  const found = Object.entries(node).flatMap(([key, value]): Explanation[] => {
    if (kind === 'texts') return [{ keys: [key], value, name: `the text of scope \`${key}\`` }];
    if (!isExplanation(kind, key)) return [];
    return partsOf(key, value) ?? [{ keys: [key], value }];
  });
  return new Map(found.map((explanation) => [explanation.name ?? explanation.keys.join(' '), explanation]));
}

/** Returns the parts of an explanation that consists of several. */
function partsOf(key: string, value: unknown): Explanation[] | undefined {
  if (!isNode(value)) return undefined;
  if (key === 'tags' && Array.isArray(value)) {
    if (!value.every(isNode)) return [{ keys: [key], value: [...value].sort() }];
    return value.map((tag, i) => ({ keys: [key, String(i)], value: tag, name: `tag \`${tag.name ?? i}\`` }));
  }
  if (!['info', 'links', 'examples'].includes(key) || Array.isArray(value)) return undefined;
  return Object.entries(value).map(([name, part]) => ({
    keys: [key, name],
    // The parts of an example are compared where the example is visited.
    value: key === 'examples' ? true : part,
    ...(key === 'info' && { name: `\`info.${name}\`` }),
    ...(key === 'links' && { name: `link \`${name}\`` }),
  }));
}
