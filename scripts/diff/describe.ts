import type { Oas3_1Definition } from '@redocly/openapi-core';
import { capitalize } from '../contract/model/methodName.js';
import { keysOf, valueAt } from '../contract/model/pointer.js';
import { proseProperties } from './policy.js';
import type { ListedChange } from './redoclyDiff.js';

/**
 * Describes a change in words. Uses the messages of Redocly's rules if there are any, except for lists. `document` is
 * the description that contains the change.
 */
export function describe(change: ListedChange, document: Oas3_1Definition): string {
  const { kind, property = '', verdicts, base, revision } = change;
  const [before, after] = [base?.value, revision?.value];
  const isList = Array.isArray(before) && Array.isArray(after);
  if (verdicts.length > 0 && !isList) return verdicts.map(({ message }) => message).join(' ');
  const node = nameOf(change, document);
  if (kind !== 'modified') return capitalize(`${node} was ${kind}.`);
  if (property === 'key') return capitalize(`${node} was called \`${before}\` before.`);
  const what = `\`${property}\` of ${node}`;
  if (isList) return `${what}: ${listChange(before, after)}.`;
  if (proseProperties.has(property)) return `${what} changed.`;
  if (before === undefined) return `${what} was set to ${short(after)}.`;
  if (after === undefined) return `${what} was removed.`;
  return `${what} changed from ${short(before)} to ${short(after)}.`;
}

function nameOf(
  { kind, typeName, path, property, base, revision }: ListedChange,
  document: Oas3_1Definition,
) {
  const keys = keysOf((kind === 'removed' ? base : revision)?.pointer ?? path);
  // The pointer leads to the modified property or, if that was removed, to its node.
  if (kind === 'modified' && keys.at(-1) === property) keys.pop();
  const [last, parent] = keys.toReversed();
  if (last === undefined) return 'the description';
  if (typeName === 'Operation') return `${last.toUpperCase()} ${parent}`;
  if (parent === 'properties') return `field \`${last}\``;
  const { name, url } = Object(valueAt(document, keys));
  return `${typeName} \`${name ?? url ?? (isPart(last) ? `${parent}/${last}` : last)}\``;
}

/** Whether a key is clear only together with the key before it, such as `items` or an index. */
function isPart(key: string): boolean {
  return key === 'items' || key === 'schema' || /^\d{1,2}$/.test(key);
}

function listChange(before: unknown[], after: unknown[]): string {
  const [gone, added] = [
    before.filter((item) => !after.includes(item)),
    after.filter((item) => !before.includes(item)),
  ];
  const parts = [
    ...(gone.length > 0 ? [`removed ${quoted(gone)}`] : []),
    ...(added.length > 0 ? [`added ${quoted(added)}`] : []),
  ];
  return parts.join(', ') || 'the order changed';
}

function quoted(items: unknown[]): string {
  return items.map((item) => `\`${item}\``).join(', ');
}

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
