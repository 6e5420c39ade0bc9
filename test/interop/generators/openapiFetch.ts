import { everything, type Generator } from './generator.js';

export const openapiFetch: Generator = {
  name: 'openapi-typescript with openapi-fetch',
  chapter: 'openapi-fetch',
  folder: 'openapi-typescript',
  types: {
    imports: `
      import type { FetchResponse } from 'openapi-fetch';
      import type { paths } from './partner-api/schema';
      type Body<Path extends keyof paths, Media extends string> = paths[Path] extends {
        post: { requestBody: { content: Record<Media, infer Body> } };
      }
        ? Body
        : never;`,
    answer: ({ path, method }) =>
      `NonNullable<FetchResponse<paths['${path}']['${method}'], {}, \`\${string}/\${string}\`>['data']>`,
    request: `Body<'/v1/user/verification', 'application/json'>`,
    upload: `Body<'/v1/user/poa-files/{externalUserId}', 'multipart/form-data'>`,
  },
  expected: { ...everything, file: 'string' },
  reasons: {
    file: 'openapi-typescript has no type for `format: binary`',
  },
};
