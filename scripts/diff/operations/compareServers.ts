import { isDeepStrictEqual } from 'node:util';
import type { Comparison, PlacedChange } from '../comparison.js';
import { isNode, type Node } from '../node.js';
import { partnersOf } from '../partners.js';
import type { Place } from '../place.js';
import { meaningOf } from '../schemas/meaningOf.js';
import { compareOthers } from './compareOthers.js';
import type { InItem } from './inItem.js';

/** Compares the addresses of the root, which most operations use. */
export function compareRootServers(comparison: Comparison, place: Place): void {
  const { base, revision } = comparison;
  compareServers(comparison, place, base.document as unknown as Node, revision.document as unknown as Node);
}

/**
 * Compares the addresses of an operation, if it or its path has its own: they replace those of the root, so calls then go
 * to another address.
 */
export function compareOwnServers(comparison: Comparison, place: Place, before: InItem, after: InItem): void {
  const [old, now] = [ownerOf(comparison, 'base', before), ownerOf(comparison, 'revision', after)];
  const isOfRoot =
    old === (comparison.base.document as unknown) && now === (comparison.revision.document as unknown);
  if (isOfRoot || isDeepStrictEqual(meaningOf(old.servers), meaningOf(now.servers))) return;
  compareServers(comparison, place, old, now);
}

/** Returns what the servers of an operation stand in: the operation, its path or the root. */
function ownerOf(comparison: Comparison, side: 'base' | 'revision', { operation, item }: InItem): Node {
  const root = comparison[side].document as unknown as Node;
  return [operation, item].find(({ servers }) => Array.isArray(servers) && servers.length > 0) ?? root;
}

function compareServers(comparison: Comparison, place: Place, before: Node, after: Node): void {
  const [old, now] = [serversOf(before), serversOf(after)];
  if ([old, now].every(isDefault)) return;
  const pairs = partnersOf(
    [comparison.base.document, old as unknown as Node],
    [comparison.revision.document, now as unknown as Node],
    'servers',
  );
  for (const { base, revision } of pairs) {
    const [one, other] = [old[Number(base)], now[Number(revision)]];
    if (one && other) compareServer(comparison, place, one, other);
  }
  for (const [i, server] of old.entries()) {
    if (pairs.some(({ base }) => base === `${i}`)) continue;
    const means = 'Calls to this address can fail.';
    const pointer = comparison.base.pointerOf(server);
    comparison.add(place, {
      effect: 'major',
      reason: `Server \`${server.url}\` was removed.`,
      means,
      side: 'base',
      pointer,
    });
  }
  for (const [i, server] of now.entries()) {
    if (pairs.some(({ revision }) => revision === `${i}`)) continue;
    const pointer = comparison.revision.pointerOf(server);
    comparison.add(place, {
      effect: 'minor',
      reason: `Server \`${server.url}\` was added.`,
      side: 'revision',
      pointer,
    });
  }
}

function compareServer(comparison: Comparison, place: Place, before: Node, after: Node): void {
  const name = `server \`${after.url}\``;
  compareOthers(comparison, place, name, before, after, known);
  const [old, now] = [variablesOf(before), variablesOf(after)];
  for (const variable of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [one, other] = [old[variable], now[variable]];
    if (!isNode(one) || !isNode(other)) continue;
    const [values, others] = [valuesOf(one), valuesOf(other)];
    const what = `variable \`${variable}\` of ${name}`;
    const add = (effect: PlacedChange['effect'], reason: string, means?: string) =>
      comparison.add(place, {
        ...{ effect, reason, side: 'revision' },
        pointer: comparison.revision.pointerOf(other),
        ...(means && { means }),
      });
    if (one.default !== other.default)
      add(
        'major',
        `The default of ${what} changed from \`${one.default}\` to \`${other.default}\`.`,
        'Calls go to another address.',
      );
    const isNarrower = others && (!values || values.some((value) => !others.includes(value)));
    const isWider = values && (!others || others.some((value) => !values.includes(value)));
    if (isNarrower) add('major', `The ${what} allows fewer values.`, 'Calls to an address can fail.');
    else if (isWider) add('minor', `The ${what} allows more values.`);
  }
}

const known = new Set(['url', 'variables']);

function serversOf({ servers }: Node): Node[] {
  return Array.isArray(servers) ? servers.filter(isNode) : [];
}

/** Whether it is what counts without servers. */
function isDefault([server, ...others]: Node[]): boolean {
  return others.length === 0 && (server === undefined || server.url === '/');
}

function variablesOf({ variables }: Node): Node {
  return isNode(variables) ? variables : {};
}

function valuesOf({ enum: values }: Node): unknown[] | undefined {
  return Array.isArray(values) ? values : undefined;
}
