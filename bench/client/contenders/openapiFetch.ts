import type { Contender } from './contender.js';

const imports = `import createClient from 'openapi-fetch'; import type { paths } from '../schema.js';`;
const client = `createClient<paths>({ baseUrl, headers: { 'x-api-key': apiKey } })`;

export const openapiFetch: Contender = {
  label: 'openapi-fetch',
  package: 'openapi-fetch',
  imports,
  setup: `const api = ${client};`,
  call: `const { data, error } = await api.POST('/v1/user/verification', { body });`,
  gives: '{ data, error }',
  shows: `error && 'errorCode' in error ? error.errorCode : data`,
  read: {
    imports,
    call: `
      const { data, error } = await api.GET('/v1/kyc/status/{id}', { params: { path: { id: '1' } } });
    `,
  },
  perTenant: { client },
};
