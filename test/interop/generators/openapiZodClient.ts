import { everything, type Generator } from './generator.js';

export const openapiZodClient: Generator = {
  name: 'openapi-zod-client',
  chapter: 'openapi-zod-client',
  folder: 'openapi-zod-client',
  types: {
    imports: `
      import type { ZodiosBodyByAlias, ZodiosResponseByAlias } from '@zodios/core';
      import { api } from './partner-api/client';
      type Api = typeof api.api;`,
    answer: ({ id }) => `ZodiosResponseByAlias<Api, '${id}'>`,
    request: `ZodiosBodyByAlias<Api, 'addUserVerification'>`,
    upload: `ZodiosBodyByAlias<Api, 'addPoaFile'>`,
  },
  expected: {
    ...everything,
    lostAnswers: ['redirectToVerification'],
    knownValues: 'nowhere',
    file: 'File',
  },
  reasons: {
    lostAnswers: 'it reads JSON only',
    knownValues: 'the types that Zod infers have no comments',
  },
};
