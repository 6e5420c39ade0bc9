import { expect, onTestFinished, test } from 'vitest';
import { examples } from '../../generated/examples.js';
import { startMock } from '../../src/mock/http/server.js';
import { runWithExamples } from '../support/repository/guideCode.js';

const { externalUserId, ...answers } = examples.addUserVerification.request.started;

/** The example with the database, in memory. */
const users = `const states = new Map([['${externalUserId}', 'none']]);
export async function beginVerification(id: string) {
  if (states.get(id) !== 'none') return false;
  states.set(id, 'sending');
  return true;
}
export async function endVerificationCall(id: string, state: string) {
  if (states.get(id) === 'sending') states.set(id, state);
}
export async function markVerified(id: string) { states.set(id, 'verified'); }
export { states };`;

test('the Fastify recipe starts a verification once, and receives the event', async () => {
  const mock = await startMock();
  onTestFinished(async () => void (await mock.close()));
  const { stdout, stderr, exitCode } = await runWithExamples(
    'recipes',
    `import { app } from './fastifyServer';
    import { states } from './lib/users';
    const post = (url: string, payload: object, authorization = '') =>
      app.inject({ method: 'POST', url, payload, headers: { authorization } });
    const start = () => post('/users/${externalUserId}/verification', ${JSON.stringify(answers)});
    const event = { externalUserId: '${externalUserId}', status: 'ACTIVE' };
    const seen = [(await start()).json(), (await start()).json()];
    seen.push((await post('/webhook/user/status', event, 'wrong')).statusCode, states.get(event.externalUserId));
    seen.push((await post('/webhook/user/status', event, 'token')).statusCode, states.get(event.externalUserId));
    console.log(JSON.stringify(seen));
    await app.close();`,
    { PARTNER_API_URL: mock.url, PARTNER_API_KEY: 'any', PARTNER_WEBHOOK_TOKEN: 'token' },
    (code) => (code.startsWith('// lib/users.ts\n') ? users : code.replace('port: 3000', 'port: 0')),
  );
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  expect(JSON.parse(stdout)).toEqual([
    { state: 'started' },
    { state: 'busy' },
    401,
    'started',
    200,
    'verified',
  ]);
});
