import { everything, type Generator } from './generator.js';

export const kubb: Generator = {
  name: 'Kubb',
  chapter: 'Kubb',
  folder: '@kubb/cli',
  types: {
    imports: `import * as api from './partner-api';`,
    answer: ({ id }) => `Awaited<ReturnType<typeof api.${id}>>['data']`,
    request: `Parameters<typeof api.addUserVerification>[0]`,
    upload: `Parameters<typeof api.addPoaFile>[1]`,
  },
  expected: { ...everything, typedCodes: false },
  reasons: {
    typedCodes: 'its client returns an error with the type of a success',
  },
};
