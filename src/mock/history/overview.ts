import type { Engine } from '../engine.js';
import type { History, PastEvent, PastRequest } from './history.js';

/** What happened in a mock and what it remembers, without personal and secret values. */
export interface Overview {
  strict: boolean;
  /** Newest first. */
  requests: PastRequest[];
  /** Newest first. */
  events: PastEvent[];
  /** What is remembered, by kind, newest first. */
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
const most = 500;

export function overviewOf(
  { memory, contract }: Engine,
  { requests, events }: History,
  strict: boolean,
): Overview {
  const kinds: Record<string, Shown[]> = {};
  for (const { kind, id, created, ids, fields, done, events } of memory.all().reverse()) {
    kinds[kind] ??= [];
    if (kinds[kind].length === most) continue;
    const reported = Object.entries(events).map(([webhook, values]) => [webhook, masked(values)] as const);
    kinds[kind].push({
      id,
      created,
      ids,
      fields: masked(fields),
      done,
      events: Object.fromEntries(reported),
    });
  }
  return { strict, requests: [...requests].reverse(), events: [...events].reverse(), memory: kinds };

  function masked(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const isShown = (name: string, value: unknown) =>
      typeof value === 'boolean' ||
      (contract.shownFields.has(name) && typeof value === 'string' && /^[A-Z][A-Z0-9_]{0,39}$/.test(value));
    return Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, isShown(name, value) ? value : hidden]),
    );
  }
}
