import { withBase } from 'vitepress';

let found: Promise<string | undefined> | undefined;

/**
 * Finds out whether there is a mock on the same port: the server of `npm start` has one, and then its `mock.json` says
 * so. Returns its address. Asks once.
 */
export function findMock(): Promise<string | undefined> {
  found ??= fetch(withBase('/mock.json'))
    .then((answer) => answer.json())
    .then(({ mock }) => (mock ? location.origin : undefined))
    .catch(() => undefined);
  return found;
}
