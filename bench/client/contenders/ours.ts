import type { Contender } from './contender.js';

const imports = `import { createClient } from '../ours/client.js';`;
const client = 'createClient({ baseUrl, apiKey, retries: 2 })';

export const ours: Contender = {
  label: 'ours',
  imports,
  setup: `const api = ${client};`,
  call: 'const { data, error } = await api.addUserVerification({ body });',
  gives: '{ data, error }',
  shows: 'error ? error.code : data',
  read: { imports, call: `const { data, error } = await api.getKycStatus({ path: { id: '1' } });` },
  perTenant: { client },
};
