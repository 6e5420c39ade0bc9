import type { Contender } from './contender.js';
import { responseTypes } from './responseTypes.js';

const imports = `import axios, { isAxiosError } from 'axios'; ${responseTypes}`;
const client = `axios.create({ baseURL: baseUrl, headers: { 'x-api-key': apiKey }, adapter: 'fetch' })`;

export const axios: Contender = {
  label: 'axios',
  package: 'axios',
  imports,
  setup: `const api = ${client};`,
  call: `const { data } = await api.post<Created>('/v1/user/verification', body);`,
  gives: '{ data }',
  shows: 'data',
  catches: 'isAxiosError<Refused>(error) ? error.response?.data.errorCode : error',
  read: { imports, call: `const { data } = await api.get('/v1/kyc/status/1');` },
  perTenant: { client },
};
