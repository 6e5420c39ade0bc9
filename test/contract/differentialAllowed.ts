import { isDeepStrictEqual } from 'node:util';
import { idsInBody } from '../../scripts/contract/model/idsOf.js';
import { contract } from '../support/contract/contract.js';
import { type Answered, addressedBy, type Call } from './differentialCall.js';
import { changedFields, type Expectation, isSent } from './differentialExpectation.js';

/** A call that the two servers answer differently. Our answer is as expected. */
export interface Difference {
  call: Call;
  expected: Expectation;
  prism: Answered;
  ours: Answered;
}

/** A difference that is meant. */
export interface AllowedDifference {
  name: string;
  reason: string;
  applies(difference: Difference): boolean;
}

/** The first one that applies counts. */
export const allowedDifferences: AllowedDifference[] = [
  {
    name: 'no route',
    reason:
      'The description has no body for a path or method that it lacks. Both say so with the same status.',
    applies: ({ expected, prism, ours }) =>
      expected.why === 'route' && prism.status === ours.status && [404, 405].includes(ours.status),
  },
  {
    name: 'byte order mark',
    reason:
      'Prism takes JSON after a byte order mark for malformed. A reader may ignore the mark (RFC 8259).',
    applies: ({ call, expected, prism }) =>
      !['route', 'key', 'wrong'].includes(expected.why) &&
      isOwnErrorOfServer(prism) &&
      call.body?.[0] === 0xef,
  },
  {
    name: 'body that can not be read',
    reason:
      'Prism reads a body before all else, with errors of its own. Ours answers as for any wrong request.',
    applies: ({ expected, prism }) =>
      ['route', 'key', 'wrong'].includes(expected.why) && isOwnErrorOfServer(prism),
  },
  {
    name: 'wrong key',
    reason:
      'Prism takes every key, and Prefer chooses the error of a missing one. Ours refuses the key `invalid`, so that an app can test it, and always says which of the two it is.',
    applies: ({ expected }) => expected.why === 'key',
  },
  {
    name: 'words of an error',
    reason: 'Prism sends the example as it is. Ours says in its message what is wrong.',
    applies: ({ expected, prism, ours }) =>
      expected.why === 'wrong' &&
      prism.violations !== '' &&
      isDeepStrictEqual(
        { ...Object(prism.body), errorMessage: '' },
        { ...Object(ours.body), errorMessage: '' },
      ),
  },
  {
    name: 'code by trigger',
    reason:
      'Prism answers every wrong request with the first example, or with the one that Prefer asks for. Ours takes the error whose trigger fits.',
    applies: ({ call, expected, prism }) => {
      const refusal = addressedBy(call)?.operation.responses.find(({ status }) => status === '400');
      const examples = Object.entries(refusal?.examples ?? {});
      const isPreferred = (name: string) => call.headers.prefer?.endsWith(`example=${name}`);
      return (
        expected.why === 'wrong' &&
        // If the operation lists no 400, Prism sends a problem of its own.
        (refusal ? prism.violations !== '' : prism.status === 422) &&
        (!refusal ||
          examples.some(
            ([name, { value }], i) => (i === 0 || isPreferred(name)) && isDeepStrictEqual(value, prism.body),
          ))
      );
    },
  },
  {
    name: 'random answers and preferences in the query',
    reason: 'Only Prism has `dynamic`, and `__code`, `__example` and `__dynamic` in the query.',
    applies: ({ call }) => call.headers.prefer?.startsWith('dynamic=') === true || /[?&]__/.test(call.path),
  },
  {
    name: 'Prefer with an example alone',
    reason: 'Prism looks for it only in the first success. Ours looks in all responses.',
    applies: ({ call, expected, prism }) =>
      expected.why === 'prefer' &&
      call.headers.prefer?.startsWith('example=') === true &&
      isProblem(prism, 'NOT_FOUND'),
  },
  {
    name: 'Prefer without such an answer',
    reason:
      'Prism answers with a problem of its own. Ours answers as for any wrong request, and names what there is.',
    applies: ({ call, expected, prism }) =>
      expected.why !== 'prefer' &&
      expected.why !== 'success' &&
      call.headers.prefer !== undefined &&
      isProblem(prism, 'NOT_FOUND', 'UNPROCESSABLE_ENTITY', 'UNKNOWN'),
  },
  {
    name: 'Accept that fits nothing',
    reason:
      'Prism refuses it, or sends the success in place of what Prefer asks for. Ours ignores it, as a server may do (RFC 9110, 12.5.1).',
    applies: ({ call, expected, prism }) =>
      call.headers.accept !== undefined &&
      (isProblem(prism, 'NOT_ACCEPTABLE', 'UNKNOWN') ||
        (expected.why === 'prefer' && prism.status < 300 && prism.status !== expected.status)),
  },
  {
    name: 'JSON of another media type',
    reason:
      'Prism reads every `+json` type as the JSON that the description asks for. Ours asks for that type.',
    applies: ({ call, expected, prism }) =>
      expected.why === 'wrong' &&
      prism.violations === '' &&
      /^application\/[^/;]+\+json/.test(call.headers['content-type'] ?? ''),
  },
  {
    name: 'type of a file',
    reason: 'Prism does not look at it. Ours refuses a file of a type that the description does not list.',
    applies: ({ call, expected, prism }) =>
      expected.why === 'wrong' &&
      prism.violations === '' &&
      call.headers['content-type']?.startsWith('multipart/form-data') === true,
  },
  {
    name: 'user of an error',
    reason: 'Ours has a user for each code, who gets the error. Prism knows no users.',
    applies: ({ expected }) => expected.why === 'scenario',
  },
  {
    name: 'escapes and commas in the path',
    reason: 'Prism misreads path parameters if another part of the path is escaped, or if they have a comma.',
    applies({ call, expected, prism }) {
      // If the operation lists no 400, Prism says in the body what it finds wrong.
      const found = `${prism.violations}${JSON.stringify(Object(prism.body).validation)}`;
      return expected.why !== 'route' && /\["(request",")?path"/.test(found) && /[%,]/.test(call.path);
    },
  },
  {
    name: 'ids in the answer',
    reason: 'Prism sends the example. Ours sends it with the ids that were asked for.',
    applies: (difference) => {
      const changed = changedIn(difference);
      return (
        changed.length > 0 &&
        changed.every((name) => isId(difference, name) && isSent(difference.call, difference.ours.body, name))
      );
    },
  },
  {
    name: 'sent fields in the answer',
    reason: 'Prism sends the example. Ours sends it with the fields of the request that the answer has.',
    applies: (difference) => {
      const changed = changedIn(difference);
      return (
        changed.length > 0 && changed.every((name) => isSent(difference.call, difference.ours.body, name))
      );
    },
  },
];

/** Whether Prism's server answered, before Prism itself got the request. */
function isOwnErrorOfServer({ body }: Answered): boolean {
  return (
    ['invalid_json', 'internal_server_error'].includes(Object(Object(body).error).code) ||
    ['Invalid JSON', 'Internal Server Error'].some((text) => text === body)
  );
}

function isProblem({ mediaType, body }: Answered, ...names: string[]): boolean {
  const { type } = Object(body) as { type?: unknown };
  // The answer to HEAD.
  if (mediaType === 'application/problem+json' && body === '') return true;
  return names.some((name) => type === `https://stoplight.io/prism/errors#${name}`);
}

/** Returns the names of the fields in which two successes differ. */
function changedIn({ expected, prism, ours }: Difference): string[] {
  if (!['success', 'prefer'].includes(expected.why) || prism.status !== ours.status) return [];
  return prism.mediaType === ours.mediaType ? changedFields(prism.body, ours.body) : [];
}

function isId({ call, ours }: Difference, field: string): boolean {
  const { responses = [] } = addressedBy(call)?.operation ?? {};
  return responses.some(
    (response) => response.status[0] === String(ours.status)[0] && field in idsInBody(contract, response),
  );
}
