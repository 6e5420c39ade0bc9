import type { Oas3_1Definition } from '@redocly/openapi-core';
import { keysOf, pointerOf } from '../contract/model/pointer.js';
import type { ListedCode } from './errorCodeChanges.js';
import { pointerInBase } from './pointerInBase.js';
import { isErrorCode } from './policy.js';
import type { ListedChange } from './redoclyDiff.js';
import type { UnconfirmedParts } from './unconfirmedParts.js';

/** The two descriptions that Redocly compared, and what is unconfirmed in the base. */
export interface Compared {
  base: Oas3_1Definition;
  revision: Oas3_1Definition;
  unconfirmed: UnconfirmedParts;
  /** The error codes that the base lists. */
  codes: readonly ListedCode[];
}

/** Whether a change that `redocly diff` lists changes only what is unconfirmed in the base. */
export function isUnconfirmed(change: ListedChange, compared: Compared): boolean {
  const { unconfirmed } = compared;
  const place = change.base?.pointer ?? placeInBase(change, compared);
  if (unconfirmed.include(place)) return true;
  // A confirmed part may list unconfirmed ones: fields, error codes, or the webhook that an operation leads to.
  const [before, after] = [change.base?.value, change.revision?.value];
  const removed = without(before, after);
  switch (change.property) {
    case 'required': {
      const schema = place.replace(/\/required$/, '');
      const isField = (name: unknown) =>
        unconfirmed.include(schema + pointerOf('properties', String(name)).slice(1));
      return isEvery([...removed, ...without(after, before)], isField);
    }
    case 'enum':
      return isErrorCode(change) && isEvery(removed, (code) => isUnconfirmedCode(code, change, compared));
    case 'x-webhook':
      return typeof before === 'string' && unconfirmed.include(pointerOf('webhooks', before));
    default:
      return false;
  }
}

function placeInBase({ path }: ListedChange, { base, revision }: Compared): string {
  return pointerInBase(base, revision, path);
}

/** Whether the response in which a change was found lists a code as unconfirmed. */
function isUnconfirmedCode(code: unknown, change: ListedChange, compared: Compared): boolean {
  const [kind, path, method, , status] = keysOf(placeInBase(change, compared));
  const keys = [kind, path, method].join(' ');
  return compared.codes.some(
    (listed) =>
      listed.unconfirmed && listed.code === code && listed.keys === keys && listed.status === status,
  );
}

function without(list: unknown, other: unknown): unknown[] {
  const others = Array.isArray(other) ? other : [];
  return Array.isArray(list) ? list.filter((item) => !others.includes(item)) : [];
}

function isEvery(items: unknown[], include: (item: unknown) => boolean): boolean {
  return items.length > 0 && items.every(include);
}
