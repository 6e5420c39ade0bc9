import { examples } from '../../generated/examples.js';
import { operations } from '../../generated/mock.js';

/** The call that is measured: a verification that succeeds. */
export const path = operations.addUserVerification.path;

export const specimen = {
  method: 'POST',
  headers: { 'x-api-key': 'key', 'content-type': 'application/json' },
  body: JSON.stringify(examples.addUserVerification.request.started),
} as const;

let users = 0;

/** Writes a request with another user each time. */
const post = (path: string, body: object, user: () => string) => ({
  ...specimen,
  path,
  setupRequest: (request: object) => ({
    ...request,
    body: JSON.stringify({ ...body, externalUserId: user() }),
  }),
});

/** The calls of a story, in which the mock remembers a new user and a new card each time. */
export const story = [
  post(
    operations.createUserAccount.path,
    examples.createUserAccount.request.created,
    () => `user-${++users}`,
  ),
  post(operations.createVirtualCard.path, { label: 'Travel', pin: '1234' }, () => `user-${users}`),
  ...[operations.getUserCards, operations.getUserBalances].map(({ path }) => ({
    method: 'GET',
    path,
    headers: { 'x-api-key': 'key' },
    setupRequest: (request: object) => ({
      ...request,
      path: path.replace('{externalUserId}', `user-${users}`),
    }),
  })),
];
