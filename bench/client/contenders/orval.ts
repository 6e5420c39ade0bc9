import type { Contender } from './contender.js';

export const orval: Contender = {
  label: 'orval fetch',
  package: 'orval',
  imports: `import { addUserVerification } from '../orval.js';`,
  setup: '',
  call: `const { data, status } = await addUserVerification(body, { headers: { 'x-api-key': apiKey } });`,
  gives: '{ data }',
  shows: `status === 201 ? data : 'errorCode' in data ? data.errorCode : status`,
  read: {
    imports: `import { getKycStatus } from '../orval.js';`,
    call: `const { data, status } = await getKycStatus('1', { headers: { 'x-api-key': apiKey } });`,
  },
};
