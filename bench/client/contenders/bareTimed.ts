import type { Contender } from './contender.js';

export const bareTimed: Contender = {
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
  read: {
    imports: '',
    call: `
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 30_000);
      const response = await fetch(baseUrl + '/v1/kyc/status/1', {
        headers: { 'x-api-key': apiKey },
        signal: controller.signal,
      });
      const data = await response.json();
      clearTimeout(timer);
    `,
  },
};
