/** All contenders are compared with the first one. */
export const contenderNames = [
  'bare',
  'bareTimed',
  'ours',
  'orval',
  'openapiFetch',
  'heyApi',
  'ky',
  'axios',
] as const;
export type ContenderName = (typeof contenderNames)[number];

/** One way to call the operation, as the parts of a user's app. They are joined in `apps.ts`. */
export interface Contender {
  label: string;
  /** The package of the client or of its generator; absent for `fetch` and for our client. */
  package?: string;
  imports: string;
  /** Code that runs once. */
  setup: string;
  /** Code that makes one call. */
  call: string;
  /** Expression for the result of the call: `{ data }` or `{ data, error }`. */
  gives: string;
  /** Expression for the output of the app: the data, or the code of the error. */
  shows: string;
  /** Expression for the output of the app if the call throws `error`. */
  catches?: string;
}

/** The address that the apps call. A real address replaces it when they are loaded. */
export const baseUrl = 'https://partner-api.example';

const types = `
import type { paths } from '../schema.js';
type Responses = paths['/v1/user/verification']['post']['responses'];
type Created = Responses[201]['content']['application/json'];
type Refused = Responses[400]['content']['application/json'];
`;

export const contenders: Record<ContenderName, Contender> = {
  bare: {
    label: 'bare fetch',
    imports: '',
    setup: '',
    call: `
      const response = await fetch(baseUrl + '/v1/user/verification', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-key': apiKey },
        body: JSON.stringify(body),
      });
      const data = await response.json();
    `,
    gives: '{ data }',
    shows: 'response.ok ? data : data.errorCode',
  },
  bareTimed: {
    label: 'bare fetch, time limit',
    imports: '',
    setup: '',
    call: `
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 30_000);
      const response = await fetch(baseUrl + '/v1/user/verification', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-key': apiKey },
        body: JSON.stringify(body),
        signal: controller.signal,
      });
      const data = await response.json();
      clearTimeout(timer);
    `,
    gives: '{ data }',
    shows: 'response.ok ? data : data.errorCode',
  },
  ours: {
    label: 'ours',
    imports: `import { createClient } from '../ours/client.js';`,
    setup: 'const api = createClient({ baseUrl, apiKey });',
    call: 'const { data, error } = await api.addUserVerification({ body });',
    gives: '{ data, error }',
    shows: 'error ? error.code : data',
  },
  orval: {
    label: 'orval fetch',
    package: 'orval',
    imports: `import { addUserVerification } from '../orval.js';`,
    setup: '',
    call: `const { data, status } = await addUserVerification(body, { headers: { 'x-api-key': apiKey } });`,
    gives: '{ data }',
    shows: `status === 201 ? data : 'errorCode' in data ? data.errorCode : status`,
  },
  openapiFetch: {
    label: 'openapi-fetch',
    package: 'openapi-fetch',
    imports: `import createClient from 'openapi-fetch'; import type { paths } from '../schema.js';`,
    setup: `const api = createClient<paths>({ baseUrl, headers: { 'x-api-key': apiKey } });`,
    call: `const { data, error } = await api.POST('/v1/user/verification', { body });`,
    gives: '{ data, error }',
    shows: `error && 'errorCode' in error ? error.errorCode : data`,
  },
  heyApi: {
    label: 'hey-api',
    package: '@hey-api/openapi-ts',
    imports: `import { addUserVerification } from '../hey-api'; import { client } from '../hey-api/client.gen';`,
    setup: 'client.setConfig({ baseUrl, auth: apiKey });',
    call: 'const { data, error } = await addUserVerification({ body });',
    gives: '{ data, error }',
    shows: `error && 'errorCode' in error ? error.errorCode : data`,
  },
  ky: {
    label: 'ky',
    package: 'ky',
    imports: `import ky, { HTTPError } from 'ky'; ${types}`,
    setup: `const api = ky.create({ prefixUrl: baseUrl, headers: { 'x-api-key': apiKey }, retry: 0 });`,
    call: `const data = await api.post('v1/user/verification', { json: body }).json<Created>();`,
    gives: '{ data }',
    shows: 'data',
    catches: 'error instanceof HTTPError ? (await error.response.json<Refused>()).errorCode : error',
  },
  axios: {
    label: 'axios',
    package: 'axios',
    imports: `import axios, { isAxiosError } from 'axios'; ${types}`,
    setup: `
      const headers = { 'x-api-key': apiKey };
      const api = axios.create({ baseURL: baseUrl, headers, adapter: 'fetch' });
    `,
    call: `const { data } = await api.post<Created>('/v1/user/verification', body);`,
    gives: '{ data }',
    shows: 'data',
    catches: 'isAxiosError<Refused>(error) ? error.response?.data.errorCode : error',
  },
};
