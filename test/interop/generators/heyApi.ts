import { everything, type Generator } from './generator.js';

export const heyApi: Generator = {
  name: 'Hey API',
  chapter: 'Hey API',
  folder: '@hey-api/openapi-ts',
  types: {
    imports: `import * as api from './partner-api';`,
    answer: ({ id }) => `NonNullable<Awaited<ReturnType<typeof api.${id}<false>>>['data']>`,
    request: `Parameters<typeof api.addUserVerification>[0]['body']`,
    upload: `Parameters<typeof api.addPoaFile>[0]['body']`,
  },
  expected: { ...everything, file: 'Blob | File' },
};
