import { isDeepStrictEqual } from 'node:util';
import type { Node } from '../node.js';
import { directionOf } from '../place.js';
import type { SchemaPair } from './schemaPair.js';
import { valuesOf } from './types.js';

const openList = 'x-extensible-enum';
/** The field of an error's body with its code, see `errorCodeOf`. */
const codeField = 'errorCode';

/** Compares the listed values of two schemas: `enum`, and the known values of open lists. */
export function compareValues({ place, subject, before, after, add }: SchemaPair): string[] {
  const [old, now] = [before.keywords, after.keywords];
  const isSent = directionOf(place) === 'sent';
  const breaks = ['source', 'wire'] as const;
  const [values, others] = [listOf(old.enum), listOf(now.enum)];
  compareEnums(values ?? impliedValues(old, others), others ?? impliedValues(now, values));
  compareKnownValues(listOf(old[openList]) ?? [], listOf(now[openList]) ?? []);
  return ['enum', openList];

  function compareEnums(values: unknown[] | undefined, others: unknown[] | undefined): void {
    if (values && others) {
      const [removed, added] = [missing(values, others), missing(others, values)];
      if (removed.length > 0) addRemoved(removed);
      if (added.length > 0) addAdded(added, removed.length === 0);
    } else if (others) {
      const reason = `Only ${listed(others)} can be the value of ${subject.name} now.`;
      add('enum', { effect: 'narrower', reason, breaks });
    } else if (values) {
      add('enum', {
        effect: 'wider',
        reason: `The value of ${subject.name} is no longer one of a list.`,
        breaks,
      });
    }
  }

  function addRemoved(values: unknown[]): void {
    const reason = `${are(values)} no longer a value of ${subject.name}.`;
    const unconfirmed = place.unconfirmed || values.every(isUnconfirmedCode);
    // A value is a part that apps use, also if it only comes no more.
    const means = 'Apps that compare with it no longer compile.';
    if (isSent) add('enum', { effect: 'narrower', reason, breaks, unconfirmed }, 'base');
    else add('enum', { effect: 'major', reason, means, breaks: ['source'], unconfirmed }, 'base');
  }

  function addAdded(values: unknown[], isAddition: boolean): void {
    const reason = `${are(values)} new as value of ${subject.name}.`;
    const isErrorCode = place.isError && subject.field === codeField;
    const means = 'An exhaustive `switch` needs a new case.';
    if (isErrorCode && isAddition) add('enum', { effect: 'minor', reason, means, breaks: ['source'] });
    else add('enum', { effect: 'wider', reason, breaks });
  }

  /** Whether it is a code that the response lists as unconfirmed. */
  function isUnconfirmedCode(value: unknown): boolean {
    return place.unconfirmedCodes?.some((code) => code.endsWith(` ${value}`)) ?? false;
  }

  function compareKnownValues(values: unknown[], others: unknown[]): void {
    // If the list becomes an `enum`, its values stay known.
    const removed = missing(values, [...others, ...(listOf(now.enum) ?? [])]);
    const added = missing(others, values);
    if (removed.length > 0) {
      const means = 'Apps that use it rely on what is no longer known.';
      const reason = `${are(removed)} no longer among the known values.`;
      add(openList, { effect: 'major', reason, means, breaks: ['behaviour'] }, 'base');
    }
    if (added.length > 0) {
      const means = isSent ? 'Apps may send it.' : 'Apps can get it.';
      add(openList, { effect: 'minor', reason: `${are(added)} new among the known values.`, means });
    }
  }
}

/** Returns the values of a type such as `boolean`, if the other schema lists its values. Whether null is one is up to `type`. */
function impliedValues(schema: Node, others: unknown[] | undefined): unknown[] | undefined {
  return others && valuesOf(schema)?.filter((value) => value !== null || others.includes(null));
}

function listOf(values: unknown): unknown[] | undefined {
  return Array.isArray(values) ? values : undefined;
}

function missing(values: unknown[], others: unknown[]): unknown[] {
  return values.filter((value) => !others.some((other) => isDeepStrictEqual(other, value)));
}

function are(values: unknown[]): string {
  return `${listed(values)} ${values.length > 1 ? 'are' : 'is'}`;
}

function listed(values: unknown[]): string {
  return values.map((value) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``).join(', ');
}
