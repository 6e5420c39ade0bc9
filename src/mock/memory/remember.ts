import { userKind } from '../../shared/userIds.js';
import { type Id, subjectOf, usersAmong } from '../model/ids.js';
import type { MockOperation } from '../model/mockContract.js';
import type { Memory } from './memory.js';
import type { Remembered } from './remembered.js';

interface Success {
  /** The ids of the request. */
  ids: readonly Id[];
  /** The ids that the answer has given to what is new. */
  minted: readonly Id[];
  /** The fields of the request that are remembered. */
  sent: Readonly<Record<string, unknown>>;
  /** The fields of the answer that are remembered. */
  answered: Readonly<Record<string, unknown>>;
  /** Whether a trigger asks if the operation has succeeded for a user. */
  isMilestone: boolean;
}

/**
 * Remembers a success. What the answer has given an id to is new, and so is what must not exist before the call. If
 * nothing is new, what the request is about has changed.
 */
export function remember(memory: Memory, operation: MockOperation, success: Success): void {
  const { ids, minted, sent, answered, isMilestone } = success;
  const { method, creates, examples } = operation;
  if (method === 'GET' && !creates) return;
  const kinds = examples.flatMap(({ trigger }) => (trigger?.when === 'exists' ? [trigger.id] : []));
  const created = [...minted, ...ids.filter(({ kind }) => kinds.includes(kind))];
  const subject = subjectOf(ids);
  const all = [...ids, ...minted];
  for (const id of created) {
    memory.change(id.kind, id.value, (remembered) => {
      remembered.created = true;
      remembered.deleted = false;
      Object.assign(remembered.fields, sent, answered);
      name(remembered, all);
    });
  }
  if (created.length === 0 && subject && method === 'DELETE') {
    // That it was there is still known, for the lists that had it.
    memory.change(subject.kind, subject.value, (remembered) => {
      Object.assign(remembered, { created: false, deleted: true, fields: {}, events: {} });
      name(remembered, all);
    });
  } else if (created.length === 0 && subject) {
    memory.change(subject.kind, subject.value, (remembered) => {
      Object.assign(remembered.fields, sent);
      name(remembered, all);
    });
  }
  if (!isMilestone) return;
  for (const user of usersAmong(ids)) {
    memory.change(userKind, user, ({ done }) => {
      if (!done.includes(operation.name)) done.push(operation.name);
    });
  }
}

/** Remembers what was named together with something. What is known of it already, such as its user, stays. */
function name(remembered: Remembered, ids: readonly Id[]): void {
  for (const { kind, value } of ids) if (kind !== remembered.kind) remembered.ids[kind] ??= value;
}
