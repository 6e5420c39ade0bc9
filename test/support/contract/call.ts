import { createPartnerApi, type PartnerApiError, type PartnerApiOptions } from '../../../src/index.js';

interface Result {
  data: unknown;
  error: PartnerApiError | undefined;
  status: number | undefined;
}

/** Calls an operation by its name, unconfirmed or not, so that a test can run over all of them. */
export function call(options: PartnerApiOptions, operation: string, input: object): Promise<Result> {
  const { unconfirmed, ...confirmed } = createPartnerApi(options);
  const api = { ...confirmed, ...unconfirmed } as unknown as Record<
    string,
    (input: object) => Promise<Result>
  >;
  const method = api[operation];
  if (!method) throw new Error(`The client has no method ${operation}.`);
  return method(input);
}
