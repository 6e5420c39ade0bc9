import type { Oas3_1Definition } from '@redocly/openapi-core';
import { resolve } from '../model/openapi.js';
import { pointerKey } from '../model/pointer.js';
import type { Change } from './change.js';

/** Changes of the known values of open lists (`x-extensible-enum`), into which Redocly does not look. */
export function knownValueChanges(base: Oas3_1Definition, revision: Oas3_1Definition): Change[] {
  const changes: Change[] = [];
  const compared = new Set<string>();
  compare(base, revision, '#');
  return changes;

  function compare(before: unknown, after: unknown, pointer: string): void {
    if (!isObject(before) || !isObject(after)) return;
    if (before.$ref || after.$ref) {
      // Components are compared where they stand, once.
      const pair = `${before.$ref ?? pointer} ${after.$ref ?? pointer}`;
      if (before.$ref === after.$ref || compared.has(pair)) return;
      compared.add(pair);
      compare(resolve(base, before), resolve(revision, after), pointer);
      return;
    }
    const list = `${pointer}/x-extensible-enum`;
    const [old, now] = [valuesOf(before), valuesOf(after)];
    const removed = old.filter((value) => !now.includes(value));
    const added = now.filter((value) => !old.includes(value));
    if (removed.length > 0) {
      const reason = `${named(removed)} no longer among the known values.`;
      changes.push({ impact: 'major', reason, side: 'base', pointer: list });
    }
    if (added.length > 0) {
      const reason = `${named(added)} new among the known values.`;
      changes.push({ impact: 'minor', reason, side: 'revision', pointer: list });
    }
    for (const [key, child] of Object.entries(before)) {
      compare(child, after[key], `${pointer}/${pointerKey(key)}`);
    }
  }
}

function valuesOf(schema: object): unknown[] {
  const values = (schema as Record<string, unknown>)['x-extensible-enum'];
  return Array.isArray(values) ? values : [];
}

function named(values: unknown[]): string {
  return `${values.map((value) => `\`${value}\``).join(', ')} ${values.length > 1 ? 'are' : 'is'}`;
}

function isObject(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null;
}
