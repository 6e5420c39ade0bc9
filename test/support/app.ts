import { examples } from '../../generated/examples.js';

const body = JSON.stringify(examples.addUserVerification.request.started);

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
  console.log(JSON.stringify({ data, code: error?.code, ours: isPartnerApiError(error) }));
  server.close();
  server.closeAllConnections();
});
`;

export const printed = { data: { message: 'started' }, code: 'P412', ours: true };

export const esm = `import { createServer } from 'node:http';
import { createPartnerApi, isPartnerApiError } from '@p100/partner-api';
${usage}`;

export const cjs = `const { createServer } = require('node:http');
const { createPartnerApi, isPartnerApiError } = require('@p100/partner-api');
${usage}`;

/** The same in TypeScript, with what only types can show. */
export const typed = `import { createPartnerApi, errorCatalogue, type AddUserVerificationErrorCode, type Schemas } from '@p100/partner-api';

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
`;
