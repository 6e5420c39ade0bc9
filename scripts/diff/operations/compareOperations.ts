import { capitalize } from '../../contract/model/methodName.js';
import type { Comparison } from '../comparison.js';
import { methods } from '../methods.js';
import { isNode, type Node } from '../node.js';
import { nameOf, type Place } from '../place.js';
import { compareOthers } from './compareOthers.js';
import { compareParameters, parametersOf } from './compareParameters.js';
import { compareRequestBodies } from './compareRequestBodies.js';
import { compareResponses } from './compareResponses.js';
import { compareSecurity } from './compareSecurity.js';
import type { InItem } from './inItem.js';

/** Compares two operations, webhooks or operations of a callback. */
export function compareOperations(comparison: Comparison, place: Place, before: InItem, after: InItem): void {
  const [old, now] = [before.operation, after.operation];
  const request = { ...place, part: place.caller === 'app' ? 'request' : 'delivery' };
  compareSecurity(comparison, place, old, now);
  compareParameters(
    comparison,
    request,
    parametersOf(comparison.base, before),
    parametersOf(comparison.revision, after),
  );
  compareRequestBodies(comparison, request, before, after);
  compareResponses(comparison, place, before, after);
  compareCallbacks(comparison, place, old, now);
  compareOthers(comparison, place, nameOf(place), old, now, compared);
}

const compared = new Set(['parameters', 'requestBody', 'responses', 'callbacks', 'security', 'servers']);

/** Compares what is sent to an address that the app gives. In callbacks, the service makes the calls. */
function compareCallbacks(comparison: Comparison, outer: Place, before: Node, after: Node): void {
  const [old, now] = [callbacksOf(comparison, 'base', before), callbacksOf(comparison, 'revision', after)];
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const [one, other] = [old.get(id), now.get(id)];
    const { name, label } = (other ?? one) as CallbackOperation;
    const place: Place = {
      ...outer,
      operation: `callback \`${label}\` of ${outer.operation}`,
      caller: outer.caller === 'app' ? 'service' : 'app',
      isAnswer: false,
    };
    if (one && other) compareOperations(comparison, place, one, other);
    else if (one) {
      const pointer = comparison.base.pointerOf(one.operation);
      const reason = `${capitalize(name)} of ${outer.operation} was removed.`;
      comparison.add(place, {
        effect: 'major',
        reason,
        means: 'Apps no longer receive it.',
        side: 'base',
        pointer,
      });
    } else if (other) {
      const pointer = comparison.revision.pointerOf(other.operation);
      const reason = `${capitalize(name)} of ${outer.operation} was added.`;
      comparison.add(place, { effect: 'minor', reason, side: 'revision', pointer });
    }
  }
}

interface CallbackOperation extends InItem {
  name: string;
  label: string;
}

/** Returns the operations of the callbacks, by what makes them the same. */
function callbacksOf(
  comparison: Comparison,
  side: 'base' | 'revision',
  { callbacks }: Node,
): Map<string, CallbackOperation> {
  const found = new Map<string, CallbackOperation>();
  for (const [label, callback] of Object.entries(isNode(callbacks) ? callbacks : {})) {
    const addresses = comparison[side].resolve(callback) ?? {};
    for (const [address, value] of Object.entries(addresses)) {
      const item = comparison[side].resolve(value);
      if (!item || address.startsWith('x-')) continue;
      for (const method of methods) {
        const operation = item[method];
        if (!isNode(operation)) continue;
        const name = `callback \`${label}\` (${method.toUpperCase()} ${address})`;
        found.set(`${label} ${address} ${method}`, { operation, item, name, label });
      }
    }
  }
  return found;
}
