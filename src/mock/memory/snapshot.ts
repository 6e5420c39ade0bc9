import type { Remembered } from './remembered.js';

/** Everything that a mock remembers, as JSON. It has the values as they were sent, personal ones too. */
export interface Snapshot {
  records: Remembered[];
  /** How many of each kind were created. */
  counts: Record<string, number>;
}

/** Whether a value is a snapshot. */
export function isSnapshot(value: unknown): value is Snapshot {
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
    Array.isArray(done) &&
    done.every((name) => typeof name === 'string') &&
    isObject(events) &&
    Object.values(events).every(isObject)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
