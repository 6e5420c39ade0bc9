// This file is not run. `tsc` checks its types, see types.test.ts.
import { describe, expectTypeOf, test } from 'vitest';
import {
  type AddUserVerificationError,
  type AddUserVerificationInput,
  type AddUserVerificationResult,
  type AnswerHeaders,
  type Attempt,
  type AttemptRequest,
  type AttemptResult,
  type CallOptions,
  createPartnerApi,
  type Failure,
  linkTo,
  type PartnerApiError,
  type PartnerApiOptions,
  type RequestInput,
  request,
  type Success,
  type UnexpectedError,
} from '../../src/index.js';
import { createFetchClient, type FetchClient, type FetchClientOptions } from '../../src/openapi-fetch.js';

declare const input: AddUserVerificationInput;
declare const result: AddUserVerificationResult;

const api = createPartnerApi({ environment: 'testing', apiKey: 'any' });

test('a result and an error have the headers of the answer', () => {
  expectTypeOf(result.headers).toEqualTypeOf<AnswerHeaders>();
  expectTypeOf<Success<201, string>['headers']>().toEqualTypeOf<AnswerHeaders>();
  expectTypeOf<Failure<PartnerApiError>['headers']>().toEqualTypeOf<AnswerHeaders>();
  expectTypeOf<PartnerApiError['headers']>().toEqualTypeOf<AnswerHeaders>();
  expectTypeOf<AnswerHeaders>().toEqualTypeOf<{ get(name: string): string | null }>();
  // The global Headers can stand in for them, in an app's tests.
  expectTypeOf<Headers>().toExtend<AnswerHeaders>();
});

test('an error says how long to wait', () => {
  expectTypeOf<PartnerApiError['retryAfterMs']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<PartnerApiError['retryable']>().toEqualTypeOf<boolean>();
  void ((error: PartnerApiError) => {
    // @ts-expect-error An error can't be changed.
    error.retryAfterMs = 1;
  });
});

test('RATE_LIMITED always has the status 429', () => {
  const { error } = result;
  if (error?.code === 'RATE_LIMITED') expectTypeOf(error.status).toEqualTypeOf<429>();
  if (error?.status === 404) expectTypeOf<'RATE_LIMITED'>().not.toExtend<typeof error.code>();
  expectTypeOf<Extract<UnexpectedError, { code: 'RATE_LIMITED' }>>().toEqualTypeOf<
    PartnerApiError<'RATE_LIMITED', 429>
  >();
  expectTypeOf<UnexpectedError>().toExtend<AddUserVerificationError>();
});

describe('the options of a call', () => {
  test('accept headers, a signal and limits', () => {
    expectTypeOf<{ headers: { traceparent: string } }>().toExtend<CallOptions>();
    expectTypeOf<keyof CallOptions>().toEqualTypeOf<'signal' | 'timeoutMs' | 'retries' | 'headers'>();
    const headers = { traceparent: '00-1-2-01' } as const;
    void (() => api.addUserVerification(input, { headers, signal: AbortSignal.timeout(1), retries: 2 }));
  });

  test('refuse anything else', () => {
    // @ts-expect-error A header is a string.
    void (() => api.addUserVerification(input, { headers: { traceparent: 1 } }));
    // @ts-expect-error There is no such option.
    void (() => api.addUserVerification(input, { timeout: 1 }));
    // @ts-expect-error The signal is needed, not its controller.
    void (() => api.addUserVerification(input, { signal: new AbortController() }));
  });
});

test('the hooks get an attempt, and only onRequest can add headers', () => {
  const options: PartnerApiOptions = {
    environment: 'testing',
    apiKey: 'any',
    onRequest: (attempt) => {
      expectTypeOf(attempt).toEqualTypeOf<AttemptRequest>();
      attempt.headers.traceparent = attempt.callId;
    },
    onResponse: (attempt) => {
      expectTypeOf(attempt).toEqualTypeOf<AttemptResult>();
      expectTypeOf(attempt.durationMs).toEqualTypeOf<number>();
      expectTypeOf(attempt.status).toEqualTypeOf<number | undefined>();
      // @ts-expect-error The request was sent already.
      attempt.headers.traceparent = '';
    },
  };
  void options;
  expectTypeOf<AttemptRequest>().toExtend<Attempt>();
  // An async hook is accepted. Its promise is not awaited.
  expectTypeOf<() => Promise<void>>().toExtend<NonNullable<PartnerApiOptions['onRequest']>>();
});

describe('request()', () => {
  test('returns data of an unknown type, or an error of every call', async () => {
    const { data, error } = await request(api, {
      method: 'GET',
      path: '/v1/any/{id}',
      params: { path: { id: 1 } },
    });
    if (error) expectTypeOf(error).toEqualTypeOf<UnexpectedError>();
    else expectTypeOf(data).toEqualTypeOf<unknown>();
  });

  test('refuses a wrong method, path or parameter', () => {
    expectTypeOf<{ method: 'post'; path: '/' }>().not.toExtend<RequestInput>();
    expectTypeOf<{ method: 'POST'; path: 'v1' }>().not.toExtend<RequestInput>();
    expectTypeOf<{ path: '/' }>().not.toExtend<RequestInput>();
    // @ts-expect-error A path parameter is a text or a number.
    void (() => request(api, { method: 'GET', path: '/{id}', params: { path: { id: {} } } }));
    // @ts-expect-error The query belongs into params.
    void (() => request(api, { method: 'GET', path: '/', query: {} }));
  });
});

test("linkTo takes the input of the method's operation, and no name of another thing", () => {
  const path = { externalUserId: 'u', verificationId: 'v' };
  expectTypeOf(linkTo(api, 'redirectToVerification', { path })).toEqualTypeOf<string>();
  // @ts-expect-error There is no such method.
  void (() => linkTo(api, 'redirectToVerificatio', { path }));
  // @ts-expect-error A parameter is missing.
  void (() => linkTo(api, 'redirectToVerification', { path: { externalUserId: 'u' } }));
  // @ts-expect-error There is no such parameter.
  void (() => linkTo(api, 'redirectToVerification', { path: { ...path, id: 'v' } }));
  // @ts-expect-error A group has no URL.
  void (() => linkTo(api, 'unconfirmed', { path }));
  // @ts-expect-error The input is required.
  void (() => linkTo(api, 'redirectToVerification'));
});

describe('createFetchClient', () => {
  const client = createFetchClient({ baseUrl: 'https://a.example', apiKey: 'any', maxResponseBytes: 1000 });

  test('knows the paths of the contract, with their bodies, data and errors', async () => {
    expectTypeOf(client).toEqualTypeOf<FetchClient>();
    const { data, error, response } = await client.POST('/v1/user/verification', { body: input.body });
    if (data) expectTypeOf(data).toEqualTypeOf<{ message: string }>();
    if (error && 'errorCode' in error) expectTypeOf<'P412' | 'P427'>().toExtend<typeof error.errorCode>();
    expectTypeOf(response).toEqualTypeOf<Response>();
  });

  test('refuses an unknown path, another method, and a wrong body', () => {
    // @ts-expect-error There is no such path.
    void (() => client.POST('/v1/user/verificatio', { body: input.body }));
    // @ts-expect-error The operation is a POST.
    void (() => client.GET('/v1/user/verification'));
    // @ts-expect-error A document number is a string.
    void (() => client.POST('/v1/user/verification', { body: { ...input.body, documentNumber: 1 } }));
    // @ts-expect-error The path has a parameter.
    void (() => client.GET('/v1/user/balances/{externalUserId}'));
  });

  test('has no options for retries and hooks', () => {
    expectTypeOf<Extract<keyof FetchClientOptions, 'retries' | 'onRequest' | 'onResponse'>>().toBeNever();
    // @ts-expect-error There is no such option.
    void (() => createFetchClient({ environment: 'testing', apiKey: 'any', retries: 1 }));
    // @ts-expect-error A target is required.
    void (() => createFetchClient({ apiKey: 'any' }));
    // @ts-expect-error The targets exclude each other.
    void (() => createFetchClient({ environment: 'testing', baseUrl: 'https://a.example', apiKey: 'any' }));
    // @ts-expect-error The key is required.
    void (() => createFetchClient({ environment: 'testing' }));
  });
});
