import type { MockOperation, ResponseExample } from './mockContract.js';

/** Returns the first success with the lowest status code. Without any, the `default` response counts as one. */
export function successOf({ examples }: Pick<MockOperation, 'examples'>): ResponseExample {
  let lowest: ResponseExample | undefined;
  for (const example of examples) {
    if (example.status.startsWith('2') && !(lowest && lowest.status <= example.status)) lowest = example;
  }
  return lowest ?? { ...examples.find(({ status }) => status === 'default'), status: '200' };
}
