// This file is not run. `tsc` checks its types, see types.test.ts.
import { describe, expectTypeOf, test } from 'vitest';
import {
  type AddUserVerificationErrorCode,
  type AddUserVerificationInput,
  type AddUserVerificationResult,
  createPartnerApi,
  type PartnerApiOptions,
} from '../../src/index.js';

declare const result: AddUserVerificationResult;
declare const input: AddUserVerificationInput;

const api = createPartnerApi({ environment: 'testing', apiKey: 'any' });

describe('a result', () => {
  test('has data if it has no error', () => {
    const { data, error } = result;
    if (error) return;
    expectTypeOf(data).toEqualTypeOf<{ message: string }>();
  });

  test('has only the codes of a status after a check of the status', () => {
    const { error } = result;
    if (error?.status !== 404) return;
    expectTypeOf<'P427'>().toExtend<typeof error.code>();
    expectTypeOf<'UNKNOWN_ERROR'>().toExtend<typeof error.code>();
    expectTypeOf<'P412'>().not.toExtend<typeof error.code>();
  });

  test('has only the codes of its operation', () => {
    expectTypeOf<'P427'>().toExtend<AddUserVerificationErrorCode>();
    expectTypeOf<'P445'>().not.toExtend<AddUserVerificationErrorCode>();
  });
});

describe('an input', () => {
  test('with an open list of values suggests the known ones and accepts others', () => {
    expectTypeOf<'LOW'>().toExtend<AddUserVerificationInput['body']['riskLvl']>();
    expectTypeOf<'SOME_NEW_LEVEL'>().toExtend<AddUserVerificationInput['body']['riskLvl']>();
    expectTypeOf<string>().not.toEqualTypeOf<AddUserVerificationInput['body']['documentType']>();
  });

  test('with an unknown part, a missing part or a wrong type is an error', () => {
    // @ts-expect-error There is no such part.
    void (() => api.addUserVerification({ ...input, boddy: 1 }));
    // @ts-expect-error The body is required.
    void (() => api.addUserVerification({}));
    // @ts-expect-error The input is required.
    void (() => api.addUserVerification());
    // @ts-expect-error A document number is a string.
    void (() => api.addUserVerification({ body: { ...input.body, documentNumber: 1 } }));
    // @ts-expect-error There is no such field.
    void (() => api.addUserVerification({ body: { ...input.body, documentNo: '1' } }));
  });
});

test('options accept an environment or a base URL', () => {
  expectTypeOf<{ environment: 'production'; apiKey: string }>().toExtend<PartnerApiOptions>();
  expectTypeOf<{ baseUrl: string; apiKey: string }>().toExtend<PartnerApiOptions>();
});

test('options refuse an unknown environment, and need a target and a key', () => {
  expectTypeOf<{ environment: 'staging'; apiKey: string }>().not.toExtend<PartnerApiOptions>();
  expectTypeOf<{ apiKey: string }>().not.toExtend<PartnerApiOptions>();
  expectTypeOf<{ environment: 'testing' }>().not.toExtend<PartnerApiOptions>();
});
