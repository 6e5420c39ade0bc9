import type { Trigger } from '../../shared/trigger.js';
import { userKind } from '../../shared/userIds.js';
import { type Id, usersAmong } from '../model/ids.js';
import type { MockOperation, ResponseExample } from '../model/mockContract.js';
import type { Memory } from './memory.js';

/** The conditions in the order in which they are looked at. What does not exist is refused first. */
const conditions = ['unknown', 'exists', 'after', 'before', 'taken'] as const;

/** Finds the error of an operation to which the mock's memory leads, by its trigger, and says why. */
export function refusalByMemory(
  memory: Memory,
  { examples }: Pick<MockOperation, 'examples'>,
  ids: readonly Id[],
  body: unknown,
): { example: ResponseExample; why: string } | undefined {
  for (const when of conditions) {
    for (const example of examples) {
      const { trigger, status } = example;
      if (trigger?.when !== when || !status.startsWith('4')) continue;
      const why = conditionMet(memory, trigger, ids, body);
      if (why !== undefined) return { example, why };
    }
  }
  return undefined;
}

/** Returns why the condition of a trigger holds; undefined if it does not hold. */
function conditionMet(
  memory: Memory,
  trigger: Trigger,
  ids: readonly Id[],
  body: unknown,
): string | undefined {
  const users = usersAmong(ids);
  const exists = ({ kind, value }: Id) => {
    const found = memory.find(kind, value);
    // A card of another user is no card of this one.
    return (
      found?.created === true && ids.every((other) => (found.ids[other.kind] ?? other.value) === other.value)
    );
  };
  switch (trigger.when) {
    case 'unknown': {
      const isUnknown = ids.some((id) => id.kind === trigger.id && !exists(id));
      return isUnknown ? `there is no ${trigger.id} with this id` : undefined;
    }
    case 'exists':
      return ids.some((id) => id.kind === trigger.id && exists(id))
        ? `there is a ${trigger.id} with this id`
        : undefined;
    case 'after': {
      const { webhook, values } = trigger;
      const reported = users.map((user) => memory.find(userKind, user)?.events[webhook]);
      const holds = reported.some(
        (event) => event && Object.entries(values).every(([name, value]) => event[name] === value),
      );
      return holds ? `${webhook} has reported ${nameValues(values)}` : undefined;
    }
    case 'before': {
      const { operations } = trigger;
      const isBefore = users.some(
        (user) => !memory.find(userKind, user)?.done.some((name) => operations.includes(name)),
      );
      return isBefore ? `${operations.join(' or ')} has not succeeded for this user` : undefined;
    }
    case 'taken': {
      const value = (body as Record<string, unknown> | undefined)?.[trigger.field];
      if (value === undefined) return undefined;
      const others = memory.having(userKind, trigger.field, value).filter(({ id }) => !users.includes(id));
      return others.length > 0 ? `another user has the same ${trigger.field}` : undefined;
    }
    default:
      return undefined;
  }
}

function nameValues(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');
}
