import type { Contender } from './contender.js';
import { responseTypes } from './responseTypes.js';

const imports = `import ky, { HTTPError } from 'ky'; ${responseTypes}`;
// By default, ky repeats a call up to two times.
const client = `ky.create({ prefixUrl: baseUrl, headers: { 'x-api-key': apiKey } })`;

export const ky: Contender = {
  label: 'ky',
  package: 'ky',
  imports,
  setup: `const api = ${client};`,
  call: `const data = await api.post('v1/user/verification', { json: body }).json<Created>();`,
  gives: '{ data }',
  shows: 'data',
  catches: 'error instanceof HTTPError ? (await error.response.json<Refused>()).errorCode : error',
  read: { imports, call: `const data = await api.get('v1/kyc/status/1').json();` },
  perTenant: { client },
};
