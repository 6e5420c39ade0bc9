import { isDeepStrictEqual } from 'node:util';
import createClient from 'openapi-fetch';
import type { paths } from '../../generated/schema.js';
import type { OperationModel } from '../../scripts/contract/model/operationModel.js';
import type { ErrorModel, ResponseModel } from '../../scripts/contract/model/responseModel.js';
import { PartnerApiError } from '../../src/index.js';
import { createFetchClient } from '../../src/openapi-fetch.js';
import { isJson } from '../../src/shared/mediaType.js';
import { call } from '../support/contract/call.js';

/** A client that calls every operation of the contract, given as data. */
export interface ContractClient {
  name: string;
  /** Calls an operation with an input of the shape that our client takes. */
  call(operation: OperationModel, input: Input, target: Target): Promise<Result>;
  /** Returns the code of the documented error that a call returned. */
  codeOf(operation: OperationModel, result: Result): string | undefined;
  /** Returns the error that a call must return if the server sends the example of `error`. */
  documented(operation: OperationModel, response: ResponseModel, error: ErrorModel): object;
}

export type Input = Partial<Record<'path' | 'query' | 'headers' | 'body', unknown>>;

interface Target {
  baseUrl: string;
  fetch: typeof fetch;
}

export interface Result {
  status: number | undefined;
  data: unknown;
  error: unknown;
}

const apiKey = 'key-of-a-test';

export const ourClient: ContractClient = {
  name: 'our client',
  call: ({ name }, input, target) => call({ ...target, apiKey }, name, input),
  codeOf: (_, { error }) => (error instanceof PartnerApiError ? error.code : undefined),
  documented({ id }, { status }, { code, example }) {
    const { errorCode, errorName, errorMessage } = example.value as Record<string, unknown>;
    const { retryable, outcome } = example['x-error'] ?? {};
    const traits = { operationId: id, code, status: Number(status), retryable, outcome };
    return { name: 'PartnerApiError', ...traits, errorCode, errorName, errorMessage };
  },
};

/** openapi-fetch's client, as others make it from the published types, without our code. */
export const openapiFetch = openapiFetchClient('openapi-fetch', (target, { auth, input }) =>
  createClient<paths>({
    ...target,
    headers: auth ? { [auth.header]: apiKey } : {},
    ...(input.body?.mediaType === 'multipart/form-data' && {
      bodySerializer: formOf as (body: unknown) => FormData,
    }),
  }),
);

/** openapi-fetch's client, as `@p100/partner-api/openapi-fetch` makes it. */
export const fetchClient = openapiFetchClient('createFetchClient()', ({ baseUrl, fetch }) =>
  createFetchClient({ baseUrl, apiKey, fetch }),
);

function openapiFetchClient(
  name: string,
  make: (target: Target, operation: OperationModel) => object,
): ContractClient {
  return {
    name,
    async call(operation, input, target) {
      const { method, path, responses } = operation;
      const client = make(target, operation) as { request: SendRequest };
      const success = responses.find((response) => response.success);
      const isForm = operation.input.body?.mediaType === 'multipart/form-data';
      const { data, error, response } = await client.request(method, path, {
        params: { path: input.path, query: input.query, header: input.headers },
        // Without a file, nothing but the caller can tell that a body is a form.
        body: isForm && Object.keys(Object(input.body)).length === 0 ? new FormData() : input.body,
        parseAs: isJson(success?.mediaType ?? 'application/json') ? 'json' : 'text',
      });
      return { status: response.status, data, error };
    },
    codeOf({ responses }, { status, error }) {
      const documented = responses.find((response) => response.status === String(status))?.errors ?? [];
      return documented.find(({ example }) => isDeepStrictEqual(example.value, error))?.code;
    },
    documented: (_, __, { example }) => example.value as object,
  };
}

type SendRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** Writes a body as a form. openapi-fetch leaves that to its caller. */
function formOf(body: Record<string, Blob[]>): FormData {
  const form = new FormData();
  for (const [name, files] of Object.entries(body)) for (const file of files) form.append(name, file);
  return form;
}
