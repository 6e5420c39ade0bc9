import { everything, type Generator } from './generator.js';

export const openapiTypescriptCodegen: Generator = {
  name: 'openapi-typescript-codegen',
  chapter: 'openapi-typescript-codegen',
  folder: 'openapi-typescript-codegen',
  types: {
    // A method is in the class of its tag.
    imports: `
      import * as api from './partner-api';
      type Methods<Id extends string> = {
        [Name in keyof typeof api]: (typeof api)[Name] extends Record<Id, infer Method> ? Method : never;
      }[keyof typeof api];
      type Method<Id extends string> = Extract<Methods<Id>, (...input: never[]) => unknown>;`,
    answer: ({ id }) => `Awaited<ReturnType<Method<'${id}'>>>`,
    request: `Parameters<Method<'addUserVerification'>>[0]`,
    upload: `Parameters<Method<'addPoaFile'>>[1]`,
  },
  expected: { ...everything, typedCodes: false },
  reasons: {
    typedCodes: 'the body of its `ApiError` is `any`',
  },
};
