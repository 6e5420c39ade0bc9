import { userKind } from '../../shared/userIds.js';
import type { Engine } from '../engine.js';
import { type History, type PastEvent, type PastRequest, shortId } from '../history/history.js';

/** What happened in a mock and what it remembers, without personal and secret values. */
export interface Overview {
  strict: boolean;
  /** Newest first. */
  requests: PastRequest[];
  /** Newest first. */
  events: PastEvent[];
  /** What is remembered, by kind. What has changed last comes first. */
  memory: Record<string, Shown[]>;
}

export interface Shown {
  id: string;
  /** Whether a call has created it. Otherwise it was only mentioned. */
  created: boolean;
  /** What was named together with it, by kind. */
  ids: Record<string, string>;
  fields: Record<string, unknown>;
  /** The operations that succeeded for it, as far as an error depends on them. */
  done: string[];
  events: Record<string, Record<string, unknown>>;
}

/** Stands in place of a value that may be personal or secret. */
export const hidden = '•••';

/** At most this many things of each kind are shown. */
export const mostShown = 500;

export function overviewOf(
  { memory, contract }: Engine,
  { requests, events }: History,
  strict: boolean,
): Overview {
  const kinds = new Map<string, Shown[]>();
  for (const { kind, id, created, ids, fields, done, events } of memory.all().reverse()) {
    const shown = kinds.get(kind) ?? [];
    kinds.set(kind, shown);
    if (shown.length === mostShown) continue;
    shown.push({
      id: shortId(id),
      created,
      ids: mapValues(ids, shortId),
      fields: masked(fields),
      done,
      events: mapValues(events, masked),
    });
  }
  return {
    strict,
    requests: [...requests].reverse(),
    events: [...events].reverse(),
    memory: Object.fromEntries([...kinds].sort(([a], [b]) => usersFirst(a, b))),
  };

  function masked(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
    return mapValues(fields, (value, name) => (isShown(name, value) ? value : hidden));
  }

  function isShown(name: string, value: unknown): boolean {
    if (typeof value === 'boolean') return true;
    return (
      contract.shownFields.has(name) && typeof value === 'string' && /^[A-Z][A-Z0-9_]{0,39}$/.test(value)
    );
  }
}

function usersFirst(a: string, b: string): number {
  return Number(b === userKind) - Number(a === userKind) || a.localeCompare(b);
}

function mapValues<Before, After>(
  values: Readonly<Record<string, Before>>,
  change: (value: Before, name: string) => After,
): Record<string, After> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]));
}
