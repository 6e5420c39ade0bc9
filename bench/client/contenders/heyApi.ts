import type { Contender } from './contender.js';

const importsClient = `import { client } from '../hey-api/client.gen';`;

export const heyApi: Contender = {
  label: 'hey-api',
  package: '@hey-api/openapi-ts',
  imports: `import { addUserVerification } from '../hey-api'; ${importsClient}`,
  setup: 'client.setConfig({ baseUrl, auth: apiKey });',
  call: 'const { data, error } = await addUserVerification({ body });',
  gives: '{ data, error }',
  shows: `error && 'errorCode' in error ? error.errorCode : data`,
  read: {
    imports: `import { getKycStatus } from '../hey-api'; ${importsClient}`,
    call: `const { data, error } = await getKycStatus({ path: { id: '1' } });`,
  },
  perTenant: {
    imports: `import { createClient, createConfig } from '../hey-api/client';`,
    client: 'createClient(createConfig({ baseUrl, auth: apiKey }))',
  },
};
