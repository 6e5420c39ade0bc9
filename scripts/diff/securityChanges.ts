import { isDeepStrictEqual } from 'node:util';
import type { Oas3_1Definition, Oas3Operation } from '@redocly/openapi-core';
import { pointerOf } from '../contract/model/pointer.js';
import type { FoundChange } from './change.js';
import { sameOperations } from './sameOperations.js';
import type { UnconfirmedParts } from './unconfirmedParts.js';

/**
 * Finds the operations whose authentication changed: their own `security`, or the root's if they have none. It is also
 * a change if an operation no longer needs a key, because apps still send it.
 */
export function securityChanges(
  base: Oas3_1Definition,
  revision: Oas3_1Definition,
  unconfirmed: UnconfirmedParts,
): FoundChange[] {
  return sameOperations(base, revision).flatMap((same): FoundChange[] => {
    const before = alternatives(base, same.base.operation, (name) => nameInRevision(name, base, revision));
    const after = alternatives(revision, same.revision.operation, (name) => name);
    const isKept = before.every((alternative) => after.includes(alternative));
    if (isKept && before.length === after.length) return [];
    const [kind, name, method] = same.revision.keys;
    const call = kind === 'paths' ? `${method.toUpperCase()} ${name}` : `webhook \`${name}\``;
    return [
      {
        impact: isKept && before.length > 0 ? 'minor' : 'major',
        reason: `Authentication of ${call} changed from ${list(before)} to ${list(after)}.`,
        side: 'revision',
        pointer: pointerOf(...same.revision.keys),
        unconfirmed: unconfirmed.include(pointerOf(...same.base.keys)),
      },
    ];
  });
}

function alternatives(
  document: Oas3_1Definition,
  { security }: Oas3Operation,
  named: (scheme: string) => string,
): string[] {
  return (security ?? document.security ?? []).map((requirement) =>
    Object.entries(requirement)
      .map(([scheme, scopes]) => [named(scheme), ...scopes].join(' '))
      .sort()
      .join(' + '),
  );
}

/** Returns the name that a scheme of `base` has in `revision`. Callers do not use it, so renaming is not a change. */
function nameInRevision(name: string, base: Oas3_1Definition, revision: Oas3_1Definition): string {
  const [before, after] = [base, revision].map(({ components }) => components?.securitySchemes ?? {});
  if (!before?.[name] || after?.[name]) return name;
  const [same] =
    Object.entries(after ?? {}).find(([, scheme]) => isDeepStrictEqual(scheme, before[name])) ?? [];
  return same ?? name;
}

function list(alternatives: string[]): string {
  return alternatives.length > 0 ? alternatives.map((one) => one || 'none').join(' or ') : 'none';
}
