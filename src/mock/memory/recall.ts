import { userKind } from '../../shared/userIds.js';
import { violationsOf } from '../../shared/violations.js';
import { type Id, idsOf, subjectOf } from '../model/ids.js';
import type {
  MockContract,
  MockOperation,
  MockWebhook,
  PartShape,
  ResponseExample,
} from '../model/mockContract.js';
import { fieldsOf } from './fieldsOf.js';
import { fill } from './fill.js';
import { memorableNames, memorableOf } from './memorable.js';
import type { Memory } from './memory.js';
import { mintId } from './mintId.js';
import { remember } from './remember.js';

/** A success, filled with what is known. */
export interface Filled {
  value: unknown;
  /** The ids that the answer gives to what is new. */
  minted: Id[];
}

/** An event of the mock: its webhook, and the JSON that the webhook gets. */
export interface MockEvent {
  webhook: string;
  payload: Record<string, unknown>;
}

/** Fills answers and events from the memory, and remembers successes and events. */
export interface Recall {
  fill(operation: MockOperation, example: ResponseExample, ids: readonly Id[], body: unknown): Filled;
  remember(operation: MockOperation, ids: readonly Id[], body: unknown, filled: Filled): void;
  /**
   * Makes an event about what `ids` name, with `fields` in place of the example's, and remembers it.
   * @throws TypeError if the schema of the event does not allow `fields`.
   */
  event(webhook: MockWebhook, ids: readonly Id[], fields: Readonly<Record<string, unknown>>): MockEvent;
}

export function createRecall(contract: MockContract, memory: Memory, strict: boolean): Recall {
  const names = memorableNames(contract);
  const milestones = new Set(
    contract.operations
      .flatMap(({ examples }) => examples)
      .flatMap(({ trigger }) => (trigger?.when === 'before' ? trigger.operations : [])),
  );
  const mintable = new Set(contract.operations.flatMap(mintedKinds));

  /** Whether a list has only what is remembered: then it is known what was created. */
  const lists = (subject: Id | undefined) => (kind: string) =>
    mintable.has(kind) &&
    (strict ||
      (subject && memory.find(subject.kind, subject.value)?.created === true) ||
      memory.list(kind, subject).some(({ created, deleted }) => created || deleted));

  return {
    fill(operation, { value, fields: shape, check }, ids, body) {
      if (!shape) return { value, minted: [] };
      const subject = subjectOf(ids);
      const about = subject && memory.find(subject.kind, subject.value);
      const known = knownOf(ids);
      const minted: Id[] = [];
      for (const [name, kind] of operation.creates ? idsIn(shape) : []) {
        if (known.has(kind)) continue;
        const example = (value as Record<string, unknown>)[name];
        if (typeof example !== 'string') continue;
        const id = mintId(example, memory.nextNumber(kind));
        minted.push({ kind, value: id });
        known.set(kind, id);
      }
      for (const [kind, id] of Object.entries(about?.ids ?? {})) if (!known.has(kind)) known.set(kind, id);
      const fields = { ...(minted.length === 0 && fieldsOf(about)), ...memorableOf(names, body) };
      const filling = { memory, ids: known, fields, subject, lists: lists(subject) };
      return { value: fill(value, shape, check, filling), minted };
    },
    remember(operation, ids, body, { value, minted }) {
      remember(memory, operation, {
        ids,
        minted,
        sent: memorableOf(names, body),
        answered: memorableOf(names, value),
        isMilestone: milestones.has(operation.name),
      });
    },
    event({ name, ids: idFields, fields: shape, check, example }, ids, given) {
      // Only what JSON can write is sent: no Date, and no Infinity.
      const fields: Record<string, unknown> = JSON.parse(JSON.stringify(given));
      const known = knownOf([...ids, ...idsOf({ ids: idFields }, fields)]);
      const user = known.get(userKind);
      for (const kind of Object.values(idFields)) {
        // For example the user's newest card.
        const newest =
          user === undefined ? undefined : memory.list(kind, { kind: userKind, value: user }).at(-1);
        if (newest && !known.has(kind)) known.set(kind, newest.id);
      }
      const subject = subjectOf([...known].map(([kind, value]) => ({ kind, value })));
      const about = subject && memory.find(subject.kind, subject.value);
      for (const [kind, id] of Object.entries(about?.ids ?? {})) if (!known.has(kind)) known.set(kind, id);
      const filling = { memory, ids: known, fields: about?.fields ?? {}, subject, lists: () => false };
      const filled = shape ? fill(example, shape, check, filling) : example;
      const payload = { ...(filled as object), ...fields };
      const violations = violationsOf(check, payload).map(({ field, rule }) => `${field || 'it'} (${rule})`);
      if (violations.length > 0)
        throw new TypeError(`This is not an event ${name}: ${violations.join(', ')}.`);

      const reported = memorableOf(names, payload);
      const idsOfEvent = idsOf({ ids: idFields }, payload);
      const first = subjectOf(idsOfEvent);
      // What a webhook has reported for a user decides about refusals.
      const users = idsOfEvent.filter(({ kind }) => kind === userKind);
      for (const { kind, value } of new Set([...(first ? [first] : []), ...users])) {
        memory.change(kind, value, ({ events }) => {
          // At the end, since the newest event counts.
          delete events[name];
          events[name] = reported;
        });
      }
      return { webhook: name, payload };
    },
  };
}

/** Returns the kinds of what the successes of an operation give an id to. */
function mintedKinds({ creates, ids, examples }: MockOperation): string[] {
  const sent = Object.values(ids);
  const answered = examples.flatMap(({ fields }) => (creates && fields ? idsIn(fields) : []));
  return answered.flatMap(([, kind]) => (sent.includes(kind) ? [] : [kind]));
}

/** Returns the fields of an answer that hold an id, not those of its parts. */
function idsIn(shape: PartShape): [name: string, kind: string][] {
  if (!('object' in shape)) return [];
  return Object.entries(shape.object).flatMap(([name, field]): [string, string][] =>
    typeof field === 'string' ? [[name, field]] : [],
  );
}

/** Returns ids by kind. Of two of one kind, such as a source and a destination, the first counts. */
function knownOf(ids: readonly Id[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const { kind, value } of ids) if (!known.has(kind)) known.set(kind, value);
  return known;
}
