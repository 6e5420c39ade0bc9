import { isDeepStrictEqual } from 'node:util';
import type { Comparison } from '../comparison.js';
import { isNode, type Node } from '../node.js';
import { directionOf, type Place } from '../place.js';
import { meaningOf } from '../schemas/meaningOf.js';
import { compareSchemes } from './compareSchemes.js';

/** One way to authenticate: its schemes count together. Each has the scopes that it needs. */
type Alternative = Map<string, string[]>;

/**
 * Compares the authentication of two operations: their own `security`, or the root's if they have none. One of several
 * alternatives is enough (OR), and all schemes of an alternative are needed (AND). It is also a change if an operation no
 * longer needs a key, because apps still send it.
 */
export function compareSecurity(comparison: Comparison, place: Place, before: Node, after: Node): void {
  const names = schemeNames(comparison);
  const [old, now] = [
    alternativesOf(comparison, 'base', before, (name) => names.get(name) ?? name),
    alternativesOf(comparison, 'revision', after, (name) => name),
  ];
  compareUsedSchemes();
  if (isDeepStrictEqual(new Set(old.map(text)), new Set(now.map(text)))) return;
  const isSent = directionOf(place) === 'sent';
  const isKept = isSent
    ? old.every((one) => now.some((other) => asksNoMore(other, one)))
    : now.every((one) => old.some((other) => asksNoMore(other, one)));
  const [from, to] = [old, now].map((list) => list.map(text).join(' or ') || 'none');
  comparison.add(place, {
    effect: isKept ? 'minor' : 'major',
    reason: `Authentication of ${place.operation} changed from ${from} to ${to}.`,
    means: isKept
      ? `${isSent ? 'Calls' : 'Apps'} that authenticate${isSent ? '' : ' what they receive'} as before still work.`
      : `${isSent ? 'Calls that authenticate as before can be refused' : 'Apps can refuse what they receive'}.`,
    side: 'revision',
    pointer: comparison.revision.pointerOf(after),
  });

  function compareUsedSchemes(): void {
    const used = new Set(old.flatMap((alternative) => [...alternative.keys()]));
    for (const [name, same] of schemePairs(comparison)) {
      if (!used.has(names.get(name) ?? name)) continue;
      const [one, other] = [
        schemesOf(comparison, 'base').get(name),
        schemesOf(comparison, 'revision').get(same),
      ];
      if (one && other) compareSchemes(comparison, place, one, other, same);
    }
  }
}

/** Whether what one alternative asks for is part of what another one gives. Asking for nothing is not: apps still send a key. */
function asksNoMore(asked: Alternative, given: Alternative): boolean {
  if (asked.size === 0) return given.size === 0;
  return [...asked].every(([name, scopes]) => {
    const having = given.get(name);
    return having !== undefined && scopes.every((scope) => having.includes(scope));
  });
}

/** Returns the alternatives. An operation without any needs nothing. */
function alternativesOf(
  comparison: Comparison,
  side: 'base' | 'revision',
  { security }: Node,
  named: (scheme: string) => string,
): Alternative[] {
  const list = security ?? comparison[side].document.security ?? [];
  const alternatives = (Array.isArray(list) ? list : []).filter(isNode).map(
    (requirement) =>
      new Map(
        Object.entries(requirement)
          .map(([name, scopes]): [string, string[]] => [
            named(name),
            Array.isArray(scopes) ? scopes.map(String).sort() : [],
          ])
          .sort(([a], [b]) => a.localeCompare(b)),
      ),
  );
  if (alternatives.length === 0) return [new Map()];
  // The same alternative twice is one.
  return [...new Map(alternatives.map((alternative) => [text(alternative), alternative])).values()];
}

function text(alternative: Alternative): string {
  return [...alternative].map(([name, scopes]) => [name, ...scopes].join(' ')).join(' + ') || 'none';
}

/** Returns the name that each scheme of the base has in the revision. */
function schemeNames(comparison: Comparison): Map<string, string> {
  return new Map(schemePairs(comparison));
}

/**
 * Pairs the security schemes: by name if nothing changed, then by what they say, then by name. Callers do not use the
 * name of a scheme, so renaming is not a change.
 */
function schemePairs(comparison: Comparison): [base: string, revision: string][] {
  const [before, after] = [schemesOf(comparison, 'base'), schemesOf(comparison, 'revision')];
  const pairs: [string, string][] = [];
  for (const isSame of [
    (name: string, other: string) => name === other && isEqual(name, other),
    isEqual,
    (name: string, other: string) => name === other,
  ]) {
    for (const name of [...before.keys()]) {
      const same = [...after.keys()].find((other) => isSame(name, other));
      if (same === undefined) continue;
      pairs.push([name, same]);
      before.delete(name);
      after.delete(same);
    }
  }
  return pairs;

  function isEqual(name: string, other: string): boolean {
    return isDeepStrictEqual(meaningOf(before.get(name)), meaningOf(after.get(other)));
  }
}

function schemesOf(comparison: Comparison, side: 'base' | 'revision'): Map<string, Node> {
  const { components } = comparison[side].document;
  const schemes = new Map<string, Node>();
  for (const [name, scheme] of Object.entries(components?.securitySchemes ?? {})) {
    const resolved = comparison[side].resolve(scheme);
    if (resolved) schemes.set(name, resolved);
  }
  return schemes;
}
