import { createPartnerApi, type PartnerApiError, type PartnerApiOptions } from '../../../src/index.js';

interface Result {
  data: unknown;
  error: PartnerApiError | undefined;
  status: number | undefined;
}

/** Calls an operation by its name, so that a test can run over all of them. */
export function call(options: PartnerApiOptions, operation: string, input: object): Promise<Result> {
  const api = createPartnerApi(options) as unknown as Record<string, (input: object) => Promise<Result>>;
  const method = api[operation];
  if (!method) throw new Error(`The client has no method ${operation}.`);
  return method(input);
}
