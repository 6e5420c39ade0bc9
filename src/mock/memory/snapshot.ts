import { isObject } from '../../shared/isObject.js';
import type { Remembered } from './remembered.js';

/** Everything that a mock remembers, as JSON. It has the values as they were sent, personal ones too. */
export interface Snapshot {
  records: Remembered[];
  /** How many ids of each kind the mock has made. */
  counts: Record<string, number>;
}

/** @throws TypeError if a value is not a snapshot. */
export function mustBeSnapshot(value: unknown): asserts value is Snapshot {
  if (!isSnapshot(value)) throw new TypeError('This is not a snapshot of the mock.');
}

/** Whether a value is a snapshot. A record that is nested more deeply than JSON can be written is none. */
function isSnapshot(value: unknown): value is Snapshot {
  if (!isObject(value) || !Array.isArray(value.records) || !isObject(value.counts)) return false;
  return (
    Object.values(value.counts).every((count) => Number.isSafeInteger(count)) && value.records.every(isRecord)
  );
}

function isRecord(value: unknown): value is Remembered {
  if (!isObject(value)) return false;
  const { kind, id, created, ids, fields, done, events } = value;
  return (
    typeof kind === 'string' &&
    typeof id === 'string' &&
    typeof created === 'boolean' &&
    isObject(ids) &&
    Object.values(ids).every((other) => typeof other === 'string') &&
    isObject(fields) &&
    canBeWritten(value) &&
    Array.isArray(done) &&
    done.every((name) => typeof name === 'string') &&
    isObject(events) &&
    Object.values(events).every(isObject)
  );
}

function canBeWritten(value: object): boolean {
  try {
    return JSON.stringify(value).length > 0;
  } catch {
    return false;
  }
}
