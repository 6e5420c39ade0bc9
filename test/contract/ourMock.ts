import { idsInBody, idsOf } from '../../scripts/contract/model/idsOf.js';
import { type Mock, startMock } from '../../src/mock/http/server.js';
import { isObject } from '../../src/shared/isObject.js';
import type { Trigger } from '../../src/shared/trigger.js';
import { contract, exampleInput } from '../support/contract/contract.js';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';
import type { ContractServer } from './contractServer.js';
import { isMissing } from './violations.js';

export function ourMock(): ContractServer {
  let mock: Mock;
  return {
    proof: 'mock',
    async start() {
      mock = await startMock();
      atEndOfFile(() => mock.close());
    },
    url: () => mock.url,
    async adapted(_, request) {
      // Each test is the first one: what the mock remembers has tests of its own.
      mock.engine.reset();
      return request;
    },
    refusalOf({ responses }, body, violations) {
      const errors = responses.find(({ status }) => status === '400')?.errors ?? [];
      const missing = violations.some(isMissing);
      const isAbsent = (field: string) => isObject(body) && body[field] == null;
      const fits = (trigger: Trigger | undefined) =>
        trigger?.when === 'missingField' && (missing ? !trigger.fields : trigger.fields?.every(isAbsent));
      const error =
        errors.find(({ example }) => fits(example['x-error']?.trigger)) ??
        ['malformedBody', 'fileType']
          .map((when) => errors.find(({ example }) => example['x-error']?.trigger?.when === when))
          .find(Boolean);
      return { status: 400, error };
    },
    // An id that was asked for is in the answer.
    successOf(operation, response, example) {
      const { path = {} } = exampleInput(operation) as { path?: Record<string, unknown> };
      const asked = Object.entries(idsOf(contract, operation)).map(([name, kind]) => [kind, path[name]]);
      const byKind = Object.fromEntries(asked);
      const answered = Object.entries(idsInBody(contract, response)).filter(([, kind]) => byKind[kind]);
      const ids = answered.map(([name, kind]) => [name, byKind[kind]]);
      return ids.length > 0 ? { ...Object(example), ...Object.fromEntries(ids) } : example;
    },
    reportOf: () => undefined,
  };
}
