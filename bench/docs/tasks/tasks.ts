import type { Facts } from './factsOf.js';
import type { Reader } from './Reader.js';

/** What a reader wants to know or to do. */
export const taskTitles = {
  remedy: ({ code }: Facts) => `what to do about ${code}`,
  required: ({ field, operation }: Facts) => `is ${field} of ${operation} required`,
  token: () => 'how to check the token of a webhook',
  followUp: ({ operation }: Facts) => `what follows after ${operation}`,
  repeat: () => 'may a call be repeated safely',
  search: ({ field }: Facts) => `find ${field} by search`,
  refusal: () => 'send a wrong date, see the refusal',
  curl: () => 'copy the request as curl',
};

export type Task = keyof typeof taskTitles;

export const taskNames = Object.keys(taskTitles) as Task[];

/**
 * The shortest way to do a task. It goes to an operation by a link, the menu or search, even if the operation is the
 * first of a long page: most operations are not. It ends with `reader.see()` or throws.
 */
export type Way = (reader: Reader, facts: Facts) => Promise<void>;

export interface Impossible {
  /** Why the task can't be done. */
  why: string;
  /** Throws if the task can be done after all. */
  check: Way;
}

/** How each task is done on one site. */
export type Ways = Record<Task, Way | Impossible>;
