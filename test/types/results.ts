// Never run: `tsc` checks it, see types.test.ts.
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
  test('has data once the error is ruled out', () => {
    const { data, error } = result;
    if (error) return;
    expectTypeOf(data).toEqualTypeOf<{ message: string }>();
  });

  test('has the codes of a status once that is known', () => {
    const { error } = result;
    if (error?.status !== 404) return;
    expectTypeOf<'P427'>().toExtend<typeof error.code>();
    expectTypeOf<'UNKNOWN_ERROR'>().toExtend<typeof error.code>();
    expectTypeOf<'P412'>().not.toExtend<typeof error.code>();
  });

  test('names the codes of its operation', () => {
    expectTypeOf<'P427'>().toExtend<AddUserVerificationErrorCode>();
    expectTypeOf<'P445'>().not.toExtend<AddUserVerificationErrorCode>();
  });
});

describe('an input', () => {
  test('of an open list suggests the known values and takes others', () => {
    expectTypeOf<'LOW'>().toExtend<AddUserVerificationInput['body']['riskLvl']>();
    expectTypeOf<'SOME_NEW_LEVEL'>().toExtend<AddUserVerificationInput['body']['riskLvl']>();
    expectTypeOf<string>().not.toEqualTypeOf<AddUserVerificationInput['body']['documentType']>();
  });

  test('with a wrong part, a missing one or a wrong type is an error', () => {
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

test('options name one target', () => {
  expectTypeOf<{ environment: 'production'; apiKey: string }>().toExtend<PartnerApiOptions>();
  expectTypeOf<{ baseUrl: string; apiKey: string }>().toExtend<PartnerApiOptions>();
  expectTypeOf<{ environment: 'staging'; apiKey: string }>().not.toExtend<PartnerApiOptions>();
  expectTypeOf<{ apiKey: string }>().not.toExtend<PartnerApiOptions>();
  expectTypeOf<{ environment: 'testing' }>().not.toExtend<PartnerApiOptions>();
});
