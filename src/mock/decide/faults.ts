import { scenarioUserId } from '../../shared/userIds.js';
import { type Answer, jsonAnswer } from './answer.js';

/** A fault between an app and the service that is not one of the contract's errors. */
interface Fault {
  /** The end of the id of the user whose requests get the fault. */
  number: string;
  /** What an app sees, described for people. */
  summary: string;
  /** Returns the response that is sent in place of the right one. */
  answer(right: Answer): Answer;
}

export const faults = {
  BAD_GATEWAY: {
    number: 'f502',
    summary: '502 with an HTML page, as a proxy sends it',
    answer: () => ({
      status: 502,
      headers: { 'content-type': 'text/html' },
      body: '<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>',
    }),
  },
  TRUNCATED_BODY: {
    number: 'f001',
    summary: 'a success whose JSON breaks off',
    answer: (right) => ({ ...right, body: right.body.slice(0, right.body.length / 2) }),
  },
  EMPTY_BODY: {
    number: 'f002',
    summary: 'a success without a body',
    answer: (right) => ({ ...right, body: '' }),
  },
  CONNECTION_RESET: {
    number: 'f003',
    summary: 'the connection is reset, without an answer',
    answer: (right) => ({ ...right, networkFault: 'reset' }),
  },
  SLOW_BODY: {
    number: 'f004',
    summary: 'a success whose body takes a second per byte',
    answer: (right) => ({ ...right, networkFault: 'slow' }),
  },
  TOO_MANY_REQUESTS: {
    number: 'f429',
    summary: '429 with Retry-After: 1',
    answer: () => jsonAnswer(429, { errorMessage: 'Too Many Requests' }, { 'retry-after': '1' }),
  },
  UNKNOWN_CODE: {
    number: 'f400',
    summary: '400 with a code that is not in the contract',
    answer: () =>
      jsonAnswer(400, { errorCode: 'P000', errorMessage: 'An error that the contract does not list' }),
  },
  CROSS_ORIGIN_REDIRECT: {
    number: 'f307',
    summary: '307 to another origin',
    answer: () => ({ status: 307, headers: { location: 'https://elsewhere.invalid/' }, body: '' }),
  },
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

export const faultNames = Object.keys(faults) as FaultName[];

/** Returns the id of the user whose requests get a fault, at every operation that takes a user's id. */
export function faultUserOf(name: FaultName): string {
  return scenarioUserId(faults[name].number);
}

/** Returns the fault whose user is one of `users`. */
export function faultFor(users: readonly string[]): FaultName | undefined {
  return faultNames.find((name) => users.includes(faultUserOf(name)));
}
