import type { Oas3_1Definition } from '@redocly/openapi-core';
import { pointerOf } from '../contract/model/pointer.js';
import type { Change } from './change.js';
import { compareComponents } from './compareComponents.js';
import { comparison as begin, type Comparison } from './comparison.js';
import type { ListedCode } from './errorCodeChanges.js';
import { isNode, type Node } from './node.js';
import { compareOperations } from './operations/compareOperations.js';
import { compareOthers } from './operations/compareOthers.js';
import { compareOwnServers, compareRootServers } from './operations/compareServers.js';
import { operationName, type Placed, pairedOperations } from './pairedOperations.js';
import type { Place } from './place.js';
import type { UnconfirmedParts } from './unconfirmedParts.js';

/** Compares what apps rely on in two bundled descriptions. `codes` are the error codes that the base lists. */
export function compareDescriptions(
  base: Oas3_1Definition,
  revision: Oas3_1Definition,
  unconfirmed: UnconfirmedParts,
  codes: readonly ListedCode[],
): Change[] {
  const comparison = begin(base, revision);
  const root: Place = { operation: '', caller: 'app', isAnswer: false, unconfirmed: false };
  compareRootServers(comparison, root);
  compareDelivery(comparison, root);
  const { pairs, removed, added } = pairedOperations(base, revision);
  for (const pair of pairs) {
    const isAtSameAddress = pair.base.keys.join() === pair.revision.keys.join();
    if (
      isAtSameAddress &&
      comparison.isUnchanged(withSecurity(base, pair.base), withSecurity(revision, pair.revision))
    )
      continue;
    const place = placeOf(pair.base, pair.revision);
    const [before, after] = [inItem(pair.base), inItem(pair.revision)];
    compareAddress(pair.base, pair.revision, place);
    if (place.caller === 'app') compareOwnServers(comparison, place, before, after);
    compareOperations(comparison, place, before, after);
  }
  for (const operation of removed) {
    comparison.add(placeOf(operation, operation), {
      effect: 'major',
      reason: `${sentenceName(operation)} was removed.`,
      means: isWebhook(operation) ? 'Apps no longer receive it.' : 'Calls to it fail.',
      breaks: ['source', 'wire'],
      side: 'base',
      pointer: pointerOf(...operation.keys),
    });
  }
  for (const operation of added) addNew(operation);
  compareComponents(comparison, unconfirmed);
  compareOthers(
    comparison,
    root,
    'the description',
    base as unknown as Node,
    revision as unknown as Node,
    knownOfRoot,
  );
  return comparison.changes();

  function placeOf(operation: Placed, named: Placed): Place {
    const pointer = pointerOf(...operation.keys);
    const keys = operation.keys.join(' ');
    const unconfirmedCodes = codes
      .filter((code) => code.unconfirmed && code.keys === keys)
      .map(({ status, code }) => `${status} ${code}`);
    return {
      operation: operationName(named),
      caller: isWebhook(operation) ? 'service' : 'app',
      isAnswer: false,
      unconfirmed: unconfirmed.include(pointer),
      ...(unconfirmedCodes.length > 0 && { unconfirmedCodes }),
    };
  }

  function compareAddress(before: Placed, after: Placed, place: Place): void {
    const [old, now] = [operationName(before), operationName(after)];
    const [names, others] = [namesIn(before), namesIn(after)];
    for (const [i, name] of names.entries()) {
      if (name === others[i] || !others.includes(name)) continue;
      comparison.add(place, {
        effect: 'major',
        reason: `Path parameter \`${name}\` of ${now} stands in another place of the path.`,
        means: 'Calls as before give it the value of another parameter.',
        breaks: ['wire'],
        side: 'revision',
        pointer: pointerOf(...after.keys),
      });
    }
    const isMoved = isWebhook(before)
      ? before.keys.join() !== after.keys.join()
      : pathOf(before) !== pathOf(after);
    if (!isMoved) return;
    comparison.add(place, {
      effect: 'major',
      reason: `${sentenceName(before)} is ${now} now.`,
      means: isWebhook(before) ? 'Apps know it by its old name.' : `Calls to ${old} fail.`,
      breaks: isWebhook(before) ? ['source', 'wire'] : ['wire'],
      side: 'revision',
      pointer: pointerOf(...after.keys),
    });
  }

  function addNew(operation: Placed): void {
    const [kind, name] = operation.keys;
    // The operations of a new path are one change.
    const isNewPath = kind === 'paths' && !Object.hasOwn(base.paths ?? {}, name);
    comparison.add(placeOf(operation, operation), {
      effect: 'minor',
      reason: isNewPath ? `Path \`${name}\` was added.` : `${sentenceName(operation)} was added.`,
      means: isWebhook(operation) ? 'Apps can receive it.' : 'Apps can call it.',
      side: 'revision',
      pointer: isNewPath ? pointerOf(kind, name) : pointerOf(...operation.keys),
    });
  }
}

const knownOfRoot = new Set([
  ...['openapi', 'jsonSchemaDialect', 'servers', 'security', 'paths', 'webhooks', 'components'],
  'x-webhook-delivery',
]);

/** Compares how the service repeats a webhook that no app has accepted. */
function compareDelivery(comparison: Comparison, place: Place): void {
  const key = 'x-webhook-delivery';
  const [before, after] = [comparison.base, comparison.revision].map(
    ({ document }) => (document as unknown as Node)[key],
  );
  const [old, now] = [delaysOf(before), delaysOf(after)];
  if (JSON.stringify(old) === JSON.stringify(now)) return;
  const isLess = now.length < old.length;
  const [side, pointer] =
    after === undefined ? (['base', `#/${key}`] as const) : (['revision', `#/${key}/retryDelays`] as const);
  comparison.add(place, {
    effect: isLess ? 'major' : 'minor',
    reason: isLess
      ? `Webhooks are repeated ${now.length} times instead of ${old.length} times.`
      : 'Webhooks are repeated at other times.',
    ...(isLess && { means: 'An app that does not answer for a while misses events.', breaks: ['behaviour'] }),
    side,
    pointer,
  });
}

function delaysOf(delivery: unknown): unknown[] {
  return isNode(delivery) && Array.isArray(delivery.retryDelays) ? delivery.retryDelays : [];
}

/** Returns all that an operation consists of: it uses the security of the root if it has none of its own. */
function withSecurity({ security }: Oas3_1Definition, { item }: Placed): object {
  return { item, security };
}

function inItem({ operation, item }: Placed): { operation: Node; item: Node } {
  return { operation: operation as unknown as Node, item: item as unknown as Node };
}

function isWebhook({ keys: [kind] }: Placed): boolean {
  return kind === 'webhooks';
}

/** Returns the names of the parameters in a path, in their order. */
function namesIn({ keys: [, path] }: Placed): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}

/** Returns the address without the names of path parameters, which are compared as parameters. */
function pathOf({ keys: [, path, method] }: Placed): string {
  return `${method} ${path.replaceAll(/\{[^{}]*\}/g, '{}')}`;
}

function sentenceName(operation: Placed): string {
  return operationName(operation).replace(/^webhook/, 'Webhook');
}
