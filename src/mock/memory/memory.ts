import type { Id } from '../model/ids.js';
import type { Remembered } from './remembered.js';
import { mostRecords, mustBeSnapshot, type Snapshot } from './snapshot.js';

export interface Memory {
  find(kind: string, id: string): Remembered | undefined;
  /** Changes what is remembered, and begins to remember it if it is new. */
  change(kind: string, id: string, change: (remembered: Remembered) => void): void;
  /** Returns everything of a kind, oldest first. With `owner`: only what was named together with it. */
  list(kind: string, owner?: Id): Remembered[];
  /** Returns everything of a kind that has this value of a field. Only the fields that are `indexed` are looked up. */
  having(kind: string, field: string, value: unknown): Remembered[];
  all(): Remembered[];
  /** Returns the number for the next new id of a kind: 1, then 2 and so on. */
  nextNumber(kind: string): number;
  reset(): void;
  /** Returns everything. It must not be changed. */
  snapshot(): Snapshot;
  /** Replaces everything. @throws TypeError if it is not a snapshot of the mock. It must not be changed afterwards. */
  restore(snapshot: unknown): void;
}

/** If there is more than this, what was not changed for the longest time is forgotten. `size` is that of the JSON, in characters. */
const limits = { records: mostRecords, size: 5_000_000 };

/** Creates the memory of a mock. `indexed` are the names of the fields that {@link Memory.having} looks up. */
export function createMemory(indexed: ReadonlySet<string>): Memory {
  // The order of a map is that of the last change: what was changed last is at its end.
  const records = new Map<string, Remembered>();
  const sizes = new Map<string, number>();
  /** By kind, and by kind and owner or value of an indexed field. */
  const index = new Map<string, Set<Remembered>>();
  const counts = new Map<string, number>();
  let size = 0;

  /** Adds a record to the index. A record that has a key already keeps its place in the list. */
  function addToIndex(record: Remembered, keys: readonly string[]): void {
    for (const key of keys) {
      const among = index.get(key);
      if (among) among.add(record);
      else index.set(key, new Set([record]));
    }
  }

  function removeFromIndex(record: Remembered, keys: readonly string[]): void {
    for (const key of keys) {
      const among = index.get(key);
      among?.delete(record);
      if (among?.size === 0) index.delete(key);
    }
  }

  /** Puts something at the end of what is remembered. */
  function put(record: Remembered): void {
    const key = recordKey(record.kind, record.id);
    take(key);
    records.set(key, record);
    const own = JSON.stringify(record).length;
    sizes.set(key, own);
    size += own;
  }

  function take(key: string): void {
    records.delete(key);
    size -= sizes.get(key) ?? 0;
    sizes.delete(key);
  }

  function remove(record: Remembered): void {
    take(recordKey(record.kind, record.id));
    removeFromIndex(record, indexKeysOf(record));
  }

  function indexKeysOf({ kind, ids, fields }: Remembered): string[] {
    const keys = [kind];
    for (const owner in ids) keys.push(indexKey(kind, owner, ids[owner]));
    for (const field of indexed)
      if (Object.hasOwn(fields, field)) keys.push(indexKey(kind, field, fields[field]));
    return keys;
  }

  function keepWithinLimits(): void {
    while (records.size > limits.records || (size > limits.size && records.size > 1)) {
      const [oldest] = records.values();
      if (oldest) remove(oldest);
    }
  }

  const reset = () => {
    for (const map of [records, sizes, index, counts]) map.clear();
    size = 0;
  };

  return {
    find: (kind, id) => records.get(recordKey(kind, id)),
    change(kind, id, change) {
      const known = records.get(recordKey(kind, id));
      const record = known ?? {
        kind,
        id,
        created: false,
        deleted: false,
        ids: {},
        fields: {},
        done: [],
        events: {},
      };
      const before = known ? indexKeysOf(known) : [];
      change(record);
      const after = indexKeysOf(record);
      const kept = new Set(after);
      removeFromIndex(
        record,
        before.filter((key) => !kept.has(key)),
      );
      addToIndex(record, after);
      put(record);
      keepWithinLimits();
    },
    list: (kind, owner) => [...(index.get(owner ? indexKey(kind, owner.kind, owner.value) : kind) ?? [])],
    having: (kind, field, value) => [...(index.get(indexKey(kind, field, value)) ?? [])],
    all: () => [...records.values()],
    nextNumber(kind) {
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      return number;
    },
    reset,
    snapshot() {
      // In the order of the lists, which would change otherwise.
      const kinds = new Set([...records.values()].map(({ kind }) => kind));
      const all = [...kinds].flatMap((kind) => [...(index.get(kind) ?? [])]);
      return { records: all, counts: Object.fromEntries(counts) };
    },
    restore(snapshot) {
      mustBeSnapshot(snapshot);
      reset();
      for (const record of snapshot.records) {
        addToIndex(record, indexKeysOf(record));
        put(record);
      }
      keepWithinLimits();
      for (const [kind, count] of Object.entries(snapshot.counts)) counts.set(kind, count);
    },
  };
}

/** The key of a record. JSON keeps its parts apart. */
function recordKey(kind: string, id: string): string {
  return JSON.stringify([kind, id]);
}

/** The key of the index for a kind, and for the owner or the field that is looked up, with its value. */
function indexKey(kind: string, name: string, value: unknown): string {
  return JSON.stringify([kind, name, value]);
}
