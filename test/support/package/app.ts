import type { RequestListener } from 'node:http';
import { examples } from '../../../generated/examples.js';

const body = JSON.stringify(examples.addUserVerification.request.started);
const aboutP427 = JSON.stringify({
  ...examples.addUserVerification.request.started,
  externalUserId: '00000000-0000-4000-8000-000000000427',
});

/** What an app does with the package in every runtime. `baseUrl` is where {@link service} listens. */
export const smoke = `
async function smoke(baseUrl) {
  const client = (apiKey) => createPartnerApi({ baseUrl, apiKey });
  const { data } = await client('right').addUserVerification({ body: ${body} });
  const { error } = await client('wrong').addUserVerification({ body: ${body} });
  const mocked = createPartnerApi({ environment: 'testing', apiKey: 'key', fetch: createMockFetch() });
  const scenario = await mocked.addUserVerification({ body: ${aboutP427} });
  const handled = [];
  const webhook = createWebhookHandler('userStatus', { secret: 'token', handle: (event) => void handled.push(event) });
  const event = JSON.stringify({ externalUserId: 'user-1', status: 'ACTIVE' });
  await webhook(new Request('https://app.example', { method: 'POST', headers: { authorization: 'token' }, body: event }));
  return { data, code: error?.code, ours: isPartnerApiError(error), mocked: scenario.error?.code, handled };
}
`;

/** Answers as the service does, with a success if the key is `right`. */
export const service: RequestListener = (request, response) => {
  request.resume();
  const status = request.headers['x-api-key'] === 'right' ? 201 : 400;
  const body = status === 201 ? { message: 'started' } : { errorCode: 'P412', errorMessage: 'x' };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

/** What {@link smoke} returns. */
export const printed = {
  data: { message: 'started' },
  code: 'P412',
  ours: true,
  mocked: 'P427',
  handled: [{ externalUserId: 'user-1', status: 'ACTIVE' }],
};

const imports = `import { createPartnerApi, isPartnerApiError } from '@p100/partner-api';
import { createMockFetch } from '@p100/partner-api/testing';
import { createWebhookHandler } from '@p100/partner-api/webhooks';`;

/** A program, as an ES module, whose argument is the address of {@link service}. */
export const esm = `${imports}
${smoke}
console.log(JSON.stringify(await smoke(process.argv[2])));
`;

/** The same program as CommonJS. */
export const cjs = `const { createPartnerApi, isPartnerApiError } = require('@p100/partner-api');
const { createMockFetch } = require('@p100/partner-api/testing');
const { createWebhookHandler } = require('@p100/partner-api/webhooks');
${smoke}
smoke(process.argv[2]).then((result) => console.log(JSON.stringify(result)));
`;

/** A worker, whose test handler prints the result. */
export const worker = (baseUrl: string) => `${imports}
${smoke}
export default { async test() { console.log(JSON.stringify(await smoke('${baseUrl}'))); } };
`;

/** An app in TypeScript, to check the types of the package. */
export const typed = `import { createPartnerApi, errorCatalogue, knownValues, type AddUserVerificationErrorCode, type Schemas } from '@p100/partner-api';
import type { components, operations, paths, webhooks } from '@p100/partner-api/schema';
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

export const reasons: readonly components['schemas']['AddUserVerificationRequest']['openAccountReason'][] =
  knownValues.AddUserVerificationRequest.openAccountReason;
export type Started = paths['/v1/user/verification']['post']['responses'][201];
export type Verified = webhooks['userStatus']['post'] & operations['addUserVerification'];

export async function block(cardId: string): Promise<boolean> {
  const { error } = await api.unconfirmed.blockCard({ body: { externalUserId: 'a', cardId } });
  // @ts-expect-error An unconfirmed operation has its own place.
  void api.blockCard;
  return error?.code === 'P434';
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
      // @ts-expect-error The event has no amount.
      void event.amount;
    },
  }),
);
// @ts-expect-error Either secret or verify is required.
void (() => createWebhookHandler('userStatus', { handle() {} }));
// @ts-expect-error secret and verify exclude each other.
void (() => createWebhookHandler('userStatus', { secret: 'token', verify: () => true, handle() {} }));
`;
