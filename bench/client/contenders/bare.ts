import type { Contender } from './contender.js';

export const bare: Contender = {
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
  read: {
    imports: '',
    call: `
      const response = await fetch(baseUrl + '/v1/kyc/status/1', { headers: { 'x-api-key': apiKey } });
      const data = await response.json();
    `,
  },
};
