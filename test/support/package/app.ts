import { examples } from '../../../generated/examples.js';

const body = JSON.stringify(examples.addUserVerification.request.started);
const aboutP427 = JSON.stringify({
  ...examples.addUserVerification.request.started,
  externalUserId: '00000000-0000-4000-8000-000000000427',
});

/** What an app does with the package, the same in every kind of module. Prints what comes of it. */
export const usage = `
const server = createServer((request, response) => {
  request.resume();
  const status = request.headers['x-api-key'] === 'right' ? 201 : 400;
  const body = status === 201 ? { message: 'started' } : { errorCode: 'P412', errorMessage: 'x' };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
});
server.listen(0, '127.0.0.1', async () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const client = (apiKey) => createPartnerApi({ baseUrl: \`http://127.0.0.1:\${port}\`, apiKey });
  const { data } = await client('right').addUserVerification({ body: ${body} });
  const { error } = await client('wrong').addUserVerification({ body: ${body} });
  const mocked = createPartnerApi({ environment: 'testing', apiKey: 'key', fetch: createMockFetch() });
  const scenario = await mocked.addUserVerification({ body: ${aboutP427} });
  const handled = [];
  const webhook = createWebhookHandler('userStatus', { secret: 'token', handle: (event) => void handled.push(event) });
  const event = JSON.stringify({ externalUserId: 'user-1', status: 'ACTIVE' });
  await webhook(new Request('https://app.example', { method: 'POST', headers: { authorization: 'token' }, body: event }));
  console.log(JSON.stringify({ data, code: error?.code, ours: isPartnerApiError(error), mocked: scenario.error?.code, handled }));
  server.close();
  server.closeAllConnections();
});
`;

export const printed = {
  data: { message: 'started' },
  code: 'P412',
  ours: true,
  mocked: 'P427',
  handled: [{ externalUserId: 'user-1', status: 'ACTIVE' }],
};

export const esm = `import { createServer } from 'node:http';
import { createPartnerApi, isPartnerApiError } from '@p100/partner-api';
import { createMockFetch } from '@p100/partner-api/testing';
import { createWebhookHandler } from '@p100/partner-api/webhooks';
${usage}`;

export const cjs = `const { createServer } = require('node:http');
const { createPartnerApi, isPartnerApiError } = require('@p100/partner-api');
const { createMockFetch } = require('@p100/partner-api/testing');
const { createWebhookHandler } = require('@p100/partner-api/webhooks');
${usage}`;

/** The same in TypeScript, with what only types can show. */
export const typed = `import { createPartnerApi, errorCatalogue, type AddUserVerificationErrorCode, type Schemas } from '@p100/partner-api';
import { createMockFetch, faultUser, scenarioUser, type FaultName } from '@p100/partner-api/testing';
import { createWebhookHandler, toNodeListener, type WebhookEvents } from '@p100/partner-api/webhooks';

const api = createPartnerApi({ environment: 'testing', apiKey: 'key', onResponse: ({ durationMs }) => durationMs.toFixed() });
const body: Schemas['AddUserVerificationRequest'] = ${body};

export async function start(): Promise<string> {
  const { data, error } = await api.addUserVerification({ body }, { retries: 2, timeoutMs: 5000 });
  if (!error) return data.message;
  if (error.status === 404) error.code satisfies 'P427' | 'UNKNOWN_ERROR' | 'INVALID_RESPONSE' | 'REDIRECT_REFUSED' | 'NETWORK_ERROR' | 'TIMEOUT' | 'ABORTED';
  const known: AddUserVerificationErrorCode | undefined = error.code in errorCatalogue ? (error.code as AddUserVerificationErrorCode) : undefined;
  // @ts-expect-error There is no such field.
  void (() => api.addUserVerification({ body: { ...body, documentNo: '1' } }));
  return known ?? error.outcome;
}

export const mocked = createPartnerApi({ environment: 'testing', apiKey: 'key', fetch: createMockFetch() });
export const users: string[] = [scenarioUser('P412'), faultUser('SLOW_BODY' satisfies FaultName)];
// @ts-expect-error There is no such code.
void (() => scenarioUser('P000'));

export const listener = toNodeListener(
  createWebhookHandler('userStatus', {
    secret: 'token',
    handle(event) {
      event satisfies WebhookEvents['userStatus'];
      if (event.status === 'ACTIVE') console.log(event.externalUserId);
      // @ts-expect-error It has no amount.
      void event.amount;
    },
  }),
);
// @ts-expect-error One of secret and verify is needed.
void (() => createWebhookHandler('userStatus', { handle() {} }));
// @ts-expect-error But not both.
void (() => createWebhookHandler('userStatus', { secret: 'token', verify: () => true, handle() {} }));
`;
