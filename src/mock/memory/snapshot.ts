import { isObject } from '../../shared/isObject.js';
import type { Remembered } from './remembered.js';

/** The memory has no more things than this, and each of them no more names. */
export const mostRecords = 10_000;
const mostNames = 200;

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
  const { records, counts } = value;
  if (records.length > mostRecords || !hasFew(counts)) return false;
  const numbers = Object.values(counts);
  if (!numbers.every((count) => Number.isInteger(count) && Number(count) >= 0 && Number(count) < 1e12))
    return false;
  if (!records.every(isRecord)) return false;
  // Nothing is there twice, and there are not more kinds than a contract can have.
  const ids = new Set(records.map(({ kind, id }) => JSON.stringify([kind, id])));
  return ids.size === records.length && new Set(records.map(({ kind }) => kind)).size <= mostNames;
}

function hasFew(names: object): boolean {
  return Object.keys(names).length <= mostNames;
}

function isRecord(value: unknown): value is Remembered {
  if (!isObject(value)) return false;
  const { kind, id, created, deleted, ids, fields, done, events } = value;
  return (
    typeof kind === 'string' &&
    typeof id === 'string' &&
    typeof created === 'boolean' &&
    typeof deleted === 'boolean' &&
    isObject(ids) &&
    hasFew(ids) &&
    Object.values(ids).every((other) => typeof other === 'string') &&
    isObject(fields) &&
    hasFew(fields) &&
    canBeWritten(value) &&
    Array.isArray(done) &&
    done.length <= mostNames &&
    done.every((name) => typeof name === 'string') &&
    isObject(events) &&
    hasFew(events) &&
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
