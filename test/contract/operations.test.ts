import { beforeAll, describe, expect, test } from 'vitest';
import { named, operations } from '../support/contract/contract.js';
import { full } from '../support/runner/full.js';
import { fetchClient, openapiFetch, ourClient } from './clients.js';
import { differentialTests } from './differential.js';
import { ourMock } from './ourMock.js';
import { prismLimitTests } from './prismLimits.js';
import { requestTests } from './requests.js';
import { responseTests } from './responses.js';
import { stockPrism } from './stockPrism.js';

// All tests are in one file, so that Prism starts only once. It takes two seconds, and meanwhile our mock is tested.
const mock = ourMock();
const prism = stockPrism();
let starting: Promise<void>;
beforeAll(() => {
  starting = prism.start();
  starting.catch(() => {});
});

test.each(named(operations))('%s has an example for every response that has a body', (_, { responses }) => {
  for (const { mediaType, examples } of responses) {
    if (mediaType) expect(Object.keys(examples)).not.toEqual([]);
  }
});

describe('our mock', () => {
  beforeAll(() => mock.start());

  describe('accepts and refuses the requests of our client', () =>
    requestTests(ourClient, mock, full ? 100 : 15));
  describe('gives our client each answer', () => responseTests(ourClient, mock));
});

describe('stock Prism', () => {
  beforeAll(() => starting, 60_000);

  // Prism is slow, so it gets fewer bodies. openapi-fetch writes all bodies in the same way, so one is enough.
  describe.each([
    { client: ourClient, most: full ? 100 : 5 },
    { client: openapiFetch, most: 1 },
    { client: fetchClient, most: 1 },
  ])('with $client.name', ({ client, most }) => {
    describe('accepts and refuses its requests', () => requestTests(client, prism, most));
    describe('gives it each answer', () => responseTests(client, prism));
  });
  describe('still', () => prismLimitTests(prism.url));
  describe('and our mock', () => differentialTests(prism.url));
});
