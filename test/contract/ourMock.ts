import { startMock } from '../../src/mock/server.js';
import type { Trigger } from '../../src/shared/trigger.js';
import { contractFile } from '../support/contract/contract.js';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';
import type { ContractServer } from './contractServer.js';
import { isMissing } from './violations.js';

export function ourMock(): ContractServer {
  let url = '';
  return {
    async start() {
      const mock = await startMock({ description: contractFile });
      atEndOfFile(() => mock.close());
      url = mock.url;
    },
    url: () => url,
    adapted: async (_, request) => request,
    refusalOf({ responses }, body, violations) {
      const errors = responses.find(({ status }) => status === '400')?.errors ?? [];
      const missing = violations.some(isMissing);
      const isAbsent = (field: string) => isObject(body) && body[field] == null;
      const fits = (trigger: Trigger | undefined) =>
        trigger?.when === 'missingField' && (missing ? !trigger.fields : trigger.fields?.every(isAbsent));
      const error =
        errors.find(({ example }) => fits(example['x-error']?.trigger)) ??
        errors.find(({ example }) => example['x-error']?.trigger?.when === 'malformedBody') ??
        // It has no error for such a request.
        errors[0];
      return { status: 400, error };
    },
    reportOf: () => undefined,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
