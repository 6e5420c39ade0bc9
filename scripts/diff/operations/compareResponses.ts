import type { Comparison } from '../comparison.js';
import { isNode, type Node } from '../node.js';
import { directionOf, nameOf, type Place } from '../place.js';
import { compareContents } from './compareContents.js';
import { compareHeaders } from './compareHeaders.js';
import { compareOthers } from './compareOthers.js';
import type { InItem } from './inItem.js';

/** Compares the answers to two operations, by status. The app gives the answers to webhooks and callbacks. */
export function compareResponses(comparison: Comparison, outer: Place, before: InItem, after: InItem): void {
  const { base, revision } = comparison;
  const [old, now] = [responsesOf(before.operation), responsesOf(after.operation)];
  for (const [status, response] of old) {
    const place = placeOf(status);
    // The range of a status says less than the status itself.
    const named = directionOf(place) === 'sent' ? (rangeOf(status, now) ?? status) : status;
    const [one, other] = [base.resolve(response), revision.resolve(now.get(named))];
    if (one && other) compare(status, one, other);
    else if (exactOf(status, now, old).length > 0) {
      const exact = exactOf(status, now, old);
      comparison.add(place, {
        effect: 'narrower',
        reason: `Status \`${status}\` is now specified: ${exact.join(', ')}.`,
        side: 'revision',
        pointer: revision.pointerOf(after.operation, 'responses', String(exact[0])),
      });
    } else {
      comparison.add(place, {
        effect: 'major',
        reason: `Status ${status} of ${outer.operation} was removed.`,
        means:
          outer.caller === 'app'
            ? 'Apps that handle it no longer compile.'
            : 'An app that answers with it has failed.',
        breaks: outer.caller === 'app' ? ['source'] : ['wire'],
        side: 'base',
        pointer: base.pointerOf(before.operation, 'responses', status),
      });
    }
  }
  for (const [status, response] of now) {
    if (old.has(status)) continue;
    const place = placeOf(status);
    const range = rangeOf(status, old);
    const [one, other] = [range && base.resolve(old.get(range)), revision.resolve(response)];
    if (one && other) compare(status, one, other);
    comparison.add(place, {
      effect: 'minor',
      reason: `Status ${status} of ${outer.operation} was added.`,
      means: outer.caller === 'app' ? 'Apps can get it.' : 'Apps may answer with it.',
      side: 'revision',
      pointer: revision.pointerOf(after.operation, 'responses', status),
    });
  }

  function compare(status: string, one: Node, other: Node): void {
    const place = placeOf(status);
    comparison.once(place, one, other, () => {
      compareHeaders(comparison, place, one, other, `the answer`);
      compareContents(comparison, place, one, other, 'the answer');
      compareOthers(comparison, place, nameOf(place), one, other, known);
    });
  }

  function placeOf(status: string): Place {
    const part = outer.caller === 'app' ? `response ${status}` : `answer ${status}`;
    const codes = outer.unconfirmedCodes?.filter((code) => code.startsWith(`${status} `));
    const isError = /^([45]|default$)/.test(status);
    return { ...outer, part, isAnswer: true, isError, ...(codes && { unconfirmedCodes: codes }) };
  }
}

const known = new Set(['headers', 'content']);

function responsesOf({ responses }: Node): Map<string, unknown> {
  const entries = Object.entries(isNode(responses) ? responses : {});
  return new Map(
    entries
      .filter(([status]) => !status.startsWith('x-'))
      .map(([status, response]) => [status.toUpperCase().replace('DEFAULT', 'default'), response]),
  );
}

/** Returns the new statuses that a range included before. */
function exactOf(
  range: string,
  responses: ReadonlyMap<string, unknown>,
  before: ReadonlyMap<string, unknown>,
): string[] {
  const isRange = range === 'default' || range.endsWith('XX');
  return [...responses.keys()].filter(
    (status) => isRange && !before.has(status) && (range === 'default' || status[0] === range[0]),
  );
}

/** Returns the status that includes another one: `4XX` or `default` for `404`. */
function rangeOf(status: string, responses: ReadonlyMap<string, unknown>): string | undefined {
  if (responses.has(status)) return undefined;
  return [`${status[0]}XX`, 'default'].find((range) => range !== status && responses.has(range));
}
