import type { Remembered } from './remembered.js';
import { isSnapshot, type Snapshot } from './snapshot.js';

export interface Memory {
  find(kind: string, id: string): Remembered | undefined;
  /** Changes what is remembered, and begins to remember it if it is new. */
  change(kind: string, id: string, change: (remembered: Remembered) => void): void;
  forget(kind: string, id: string): void;
  /** Returns everything of a kind, oldest first. With `owner`: only what was named together with it. */
  list(kind: string, owner?: { kind: string; value: string }): Remembered[];
  /** Returns everything of a kind that has this value of a field. Only the fields that are `indexed` are looked up. */
  having(kind: string, field: string, value: unknown): Remembered[];
  all(): Remembered[];
  /** Returns 1 for the first thing of a kind, then 2 and so on. */
  count(kind: string): number;
  reset(): void;
  /** Returns everything. It must not be changed. */
  snapshot(): Snapshot;
  /** Replaces everything. @throws TypeError if it is not a snapshot of the mock. It must not be changed afterwards. */
  restore(snapshot: unknown): void;
}

/** The oldest goes when there is more than this. The size is that of the values as JSON, in characters. */
const limits = { records: 10_000, size: 5_000_000 };

/** Creates the memory of a mock. `indexed` are the names of the fields that {@link Memory.having} looks up. */
export function createMemory(indexed: ReadonlySet<string>): Memory {
  // The order of a map is that of the last change: what was changed last is at its end.
  const records = new Map<string, Remembered>();
  const sizes = new Map<string, number>();
  /** By kind, and by kind and owner or value of an indexed field. */
  const index = new Map<string, Set<Remembered>>();
  const counts = new Map<string, number>();
  let size = 0;

  /** Puts something under the names by which it is looked up. What has a name already keeps its place there. */
  function addNames(record: Remembered, names: readonly string[]): void {
    for (const name of names) {
      const among = index.get(name);
      if (among) among.add(record);
      else index.set(name, new Set([record]));
    }
  }

  function removeNames(record: Remembered, names: readonly string[]): void {
    for (const name of names) {
      const among = index.get(name);
      among?.delete(record);
      if (among?.size === 0) index.delete(name);
    }
  }

  /** Puts something at the end of what is remembered. */
  function put(record: Remembered): void {
    const key = keyOf(record.kind, record.id);
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
    take(keyOf(record.kind, record.id));
    removeNames(record, namesOf(record));
  }

  function namesOf({ kind, ids, fields }: Remembered): string[] {
    const names = [kind];
    for (const owner in ids) names.push(keyOf(kind, owner, ids[owner]));
    for (const field of indexed)
      if (Object.hasOwn(fields, field)) names.push(keyOf(kind, field, fields[field]));
    return names;
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
    find: (kind, id) => records.get(keyOf(kind, id)),
    change(kind, id, change) {
      const known = records.get(keyOf(kind, id));
      const record = known ?? { kind, id, created: false, ids: {}, fields: {}, done: [], events: {} };
      const before = known ? namesOf(known) : [];
      change(record);
      const after = namesOf(record);
      removeNames(
        record,
        before.filter((name) => !after.includes(name)),
      );
      addNames(record, after);
      put(record);
      keepWithinLimits();
    },
    forget(kind, id) {
      const record = records.get(keyOf(kind, id));
      if (record) remove(record);
    },
    list: (kind, owner) => [...(index.get(owner ? keyOf(kind, owner.kind, owner.value) : kind) ?? [])],
    having: (kind, field, value) => [...(index.get(keyOf(kind, field, value)) ?? [])],
    all: () => [...records.values()],
    count(kind) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count;
    },
    reset,
    snapshot: () => ({ records: [...records.values()], counts: Object.fromEntries(counts) }),
    restore(snapshot) {
      if (!isSnapshot(snapshot)) throw new TypeError('This is not a snapshot of the mock.');
      reset();
      for (const record of snapshot.records) {
        addNames(record, namesOf(record));
        put(record);
      }
      keepWithinLimits();
      for (const [kind, count] of Object.entries(snapshot.counts)) counts.set(kind, count);
    },
  };
}

/** Returns a text that only these parts make. */
function keyOf(...parts: unknown[]): string {
  return parts.length === 2 && typeof parts[1] === 'string'
    ? `${parts[0]} ${parts[1]}`
    : JSON.stringify(parts);
}
