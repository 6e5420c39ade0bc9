import { everything, type Generator } from './generator.js';

export const redocly: Generator = {
  name: 'Redocly',
  chapter: 'Redocly',
  folder: '@redocly/cli',
  types: {
    imports: `import * as api from './partner-api/client';`,
    answer: ({ id }) => `NonNullable<Awaited<ReturnType<typeof api.${id}>>['data']>`,
    request: `Parameters<typeof api.addUserVerification>[0]['body']`,
    upload: `Parameters<typeof api.addPoaFile>[0]['body']`,
  },
  expected: { ...everything, file: 'FormData | ReadableStream<any>' },
  reasons: {
    file: 'the app builds the form itself',
  },
};
