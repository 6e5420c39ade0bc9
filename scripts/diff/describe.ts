import type { Oas3_1Definition } from '@redocly/openapi-core';
import { capitalize } from '../contract/model/methodName.js';
import { partName } from './partName.js';
import type { ListedChange } from './redoclyDiff.js';
import { valueChange } from './valueChange.js';

/**
 * Describes a change in words. Uses the messages of Redocly's rules if there are any, except for lists and objects.
 * `document` is the description that contains the change.
 */
export function describe(change: ListedChange, document: Oas3_1Definition): string {
  const { kind, property = '', verdicts, path, base, revision } = change;
  const [before, after] = [base?.value, revision?.value];
  const isList = Array.isArray(before) && Array.isArray(after);
  const message = verdicts.map(({ message }) => message).join(' ');
  if (message && !isList && !message.includes('[object ')) return message;
  const pointer = (kind === 'removed' ? base : revision)?.pointer ?? path;
  // The pointer leads to the modified property or, if that was removed, to its node.
  const end = `/${property}`;
  const node = partName(
    document,
    kind === 'modified' && pointer.endsWith(end) ? pointer.slice(0, -end.length) : pointer,
  );
  if (kind !== 'modified') return capitalize(`${node} was ${kind}.`);
  if (property === 'key') return capitalize(`${node} was called \`${before}\` before.`);
  const what = `\`${property}\` of ${node}`;
  return isList ? `${what}: ${listChange(before, after)}.` : valueChange(what, before, after);
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
  return items.map((item) => `\`${typeof item === 'string' ? item : JSON.stringify(item)}\``).join(', ');
}
