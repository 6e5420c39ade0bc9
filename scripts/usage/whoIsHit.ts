import { isRef, type Oas3_1Definition } from '@redocly/openapi-core';
import { keysOf, pointerOf, valueAt } from '../contract/model/pointer.js';
import type { Change } from '../diff/change.js';
import type { CallUse, ConsumerCalls, Operations } from './consumerCalls.js';
import type { Touch, Touched } from './touched.js';

/** A consumer, and how it uses what a change touches. */
export interface Hit {
  consumer: string;
  how: 'calls it' | 'sends it' | 'does not send it' | 'gets it';
}

/** What the calls of the consumers show about a breaking change. */
export interface ChangeUsage {
  /** Those whose calls use what it touches. */
  hit: Hit[];
  /** Those whose calls leave it open. */
  perhaps: Hit[];
  /** Those whose calls do not use it. Empty if something can't be told. */
  notHit: string[];
  /** Why the calls can't show everyone who is hit. */
  cannotTell?: string;
}

/** Says who uses what a change touches. */
export function whoIsHit(
  change: Change,
  document: Oas3_1Definition,
  operations: Operations,
  consumers: readonly ConsumerCalls[],
): ChangeUsage {
  const pointer = withReferred(document, change.pointer);
  const { uses, unknown } = usesOf();
  const usage: ChangeUsage = { hit: [], perhaps: [], notHit: [] };
  for (const { name, usesOf: callsOf } of consumers) {
    const found = uses.flatMap(({ operation, use }) => {
      const owner = ownerOf(operation);
      return callsOf(operation, use).map((calls) => ({ calls, verdict: judged(calls, owner) }));
    });
    const hits = found.filter(({ verdict }) => verdict !== 'no');
    const certain = hits.filter(({ verdict }) => verdict === 'yes');
    for (const [list, some] of [
      [usage.hit, certain],
      [usage.perhaps, certain.length > 0 ? [] : hits],
    ] as const) {
      for (const how of new Set(some.map(({ calls }) => howOf(calls)))) list.push({ consumer: name, how });
    }
    if (hits.length === 0 && unknown === undefined) usage.notHit.push(name);
  }
  return unknown === undefined ? usage : { ...usage, cannotTell: unknown };

  /** Returns the uses that the change touches, as far as calls show them. */
  function usesOf(): { uses: { operation: string; use?: string }[]; unknown?: string } {
    const names = [...operations.parts.keys()];
    if (change.uses.length > 0) {
      const uses = change.uses.flatMap((use) =>
        names
          .filter((operation) => use === operation || use.startsWith(`${operation}, `))
          .map((operation) => ({ operation, use })),
      );
      return { uses, ...(uses.length < change.uses.length && { unknown: notRecorded }) };
    }
    const uses = names.filter(ownerOf).map((operation) => ({ operation }));
    if (nearest(pointer, operations.unrecorded[change.side])) return { uses, unknown: notRecorded };
    // Which types an app names does not depend on its calls.
    const isTold = uses.length > 0 && !change.breaks.includes('source');
    return isTold ? { uses } : { uses: [], unknown: notShown };
  }

  function ownerOf(operation: string): string | undefined {
    return nearest(pointer, operations.parts.get(operation)?.[change.side]);
  }

  function judged(calls: CallUse, owner: string | undefined): Verdict {
    // What has no place in the lines, such as a header, can be in any of these calls.
    if (owner === undefined) return 'perhaps';
    const touch = calls.touched[change.side].get(owner);
    const inside = pointer.slice(owner.length);
    if (change.demands?.field !== undefined) return lacksField(touch, change.demands.field);
    if (change.demands && ['', '/required'].includes(inside)) return lacksPart(touch, calls.count);
    if (!touch) return 'no';
    const isWhole = inside === '' || /^\/x-(error|unconfirmed)\b/.test(inside) || change.was !== undefined;
    return isWhole && touch.certain > 0 && calls.isExact ? 'yes' : 'perhaps';
  }

  function howOf({ kind }: CallUse): Hit['how'] {
    if (kind === 'operation') return 'calls it';
    if (kind === 'response') return 'gets it';
    return change.demands ? 'does not send it' : 'sends it';
  }
}

const notRecorded = 'webhooks and callbacks are not recorded';
const notShown = 'calls do not show who uses it';

type Verdict = 'yes' | 'perhaps' | 'no';

/** Whether some of these calls lack a part. */
function lacksPart({ certain, doubted }: Touch = noTouch, count: number): Verdict {
  if (certain + doubted < count) return 'yes';
  return doubted > 0 ? 'perhaps' : 'no';
}

/** Whether some of these objects lack a field. */
function lacksField({ objects }: Touch = noTouch, field: string): Verdict {
  const lacking = objects.filter(({ names }) => !names.has(field));
  if (lacking.some(({ isWhole }) => isWhole)) return 'yes';
  return lacking.length > 0 ? 'perhaps' : 'no';
}

const noTouch: Touch = { certain: 0, doubted: 0, objects: [] };

/** Returns the nearest of these parts that a pointer leads into. */
function nearest(pointer: string, parts: Touched | undefined): string | undefined {
  for (let part = pointer; part.includes('/'); part = part.slice(0, part.lastIndexOf('/')))
    if (parts?.get(part)) return part;
  return undefined;
}

/** Returns the pointer to the same part that goes through no `$ref`. A `$ref` at its end stays. */
function withReferred(document: Oas3_1Definition, pointer: string): string {
  let at: string[] = [];
  for (const key of keysOf(pointer)) {
    for (let node = valueAt(document, at); isRef(node); node = valueAt(document, at)) at = keysOf(node.$ref);
    at = [...at, key];
  }
  return pointerOf(...at);
}
