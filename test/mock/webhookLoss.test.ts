import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { examples } from '../../generated/examples.js';
import { createPartnerApi } from '../../src/index.js';
import { startMock } from '../../src/mock/server.js';
import { contractFile } from '../support/contract.js';
import { closedPort } from '../support/receiver.js';

const verifications = 1000;
/** The five attempts of the contract, within 1.2 seconds. */
const retryScale = 0.01;

type Answer = 'taken' | 'refused' | 'taken, answer lost';

test('of 1,000 events none is lost unseen, and none comes twice without a reason', async () => {
  const port = await closedPort();
  const mock = await startMock({
    description: contractFile,
    webhook: { url: `http://127.0.0.1:${port}`, secret: 'token-of-a-test', delayMs: 0, retryScale },
  });
  const answersByUser = new Map<string, Answer[]>();
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      const { externalUserId } = JSON.parse(text);
      const chance = Math.random();
      const answer = chance < 0.25 ? 'refused' : chance < 0.3 ? 'taken, answer lost' : 'taken';
      answersByUser.set(externalUserId, [...(answersByUser.get(externalUserId) ?? []), answer]);
      if (answer === 'taken, answer lost') response.socket?.resetAndDestroy();
      else response.writeHead(answer === 'taken' ? 200 : 503).end();
    });
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });

  const api = createPartnerApi({ baseUrl: mock.url, apiKey: 'key-of-a-test' });
  const body = examples.addUserVerification.request.started;
  const start = async (number: number) => {
    const { status } = await api.addUserVerification({ body: { ...body, externalUserId: `user-${number}` } });
    expect(status).toBe(201);
  };
  const started = Array.from({ length: verifications }, (_, number) => number);
  // Down at first, and back while the first events are on their third attempt.
  const back = pause(200).then(
    () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve)),
  );
  while (started.length > 0) await Promise.all(started.splice(-50).map(start));
  await back;
  const undelivered = await mock.close(10_000);

  const answers = [...answersByUser.values()];
  const delivered = answers.filter((given) => given.at(-1) === 'taken').length;
  const twice = answers.filter((given) => given.filter((answer) => answer !== 'refused').length > 1);
  console.log(
    `${verifications} verifications: ${delivered} delivered, ${undelivered.length} reported as undelivered; ` +
      `${answers.flat().length} attempts arrived, ${twice.length} events came twice after an answer was lost.`,
  );
  expect(delivered + undelivered.length).toBe(verifications);
  // An answer of 200 is the last of its event: what came twice came after an answer that got lost.
  for (const given of answers) expect(given.slice(0, -1)).not.toContain('taken');
  for (const given of answers) expect(given.length).toBeLessThanOrEqual(5);
});
