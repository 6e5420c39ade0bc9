import { everything, type Generator } from './generator.js';

export const swaggerTypescriptApi: Generator = {
  name: 'swagger-typescript-api',
  chapter: 'swagger-typescript-api',
  folder: 'swagger-typescript-api',
  types: {
    imports: `
      import type { Api } from './partner-api/client';
      type Methods = Api<unknown>['v1'];`,
    answer: ({ id }) => `Awaited<ReturnType<Methods['${id}']>>['data']`,
    request: `Parameters<Methods['addUserVerification']>[0]`,
    upload: `Parameters<Methods['addPoaFile']>[1]`,
  },
  expected: { ...everything, file: 'File' },
};
