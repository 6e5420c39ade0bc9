import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { examples } from '../../generated/examples.js';
import { createPartnerApi } from '../../src/index.js';
import type { Entry } from '../../src/mock/log.js';
import { startMock } from '../../src/mock/server.js';
import { contractFile } from '../support/contract/contract.js';
import { serve } from '../support/servers/serve.js';

const verifications = 1000;
/** The five attempts of the contract, within 1.2 seconds. */
const retryScale = 0.01;

type Answer = 'taken' | 'refused' | 'taken, answer lost';

test('of 1,000 events none is lost unseen, and none comes twice without a reason', async () => {
  const answers = new Map<string, Answer[]>();
  let isDown = true;
  const url = await serve(
    (request, response) => {
      let text = '';
      request.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      request.on('end', () => {
        const { externalUserId } = JSON.parse(text);
        const chance = Math.random();
        // Every fiftieth is never taken in; of the others, three in ten fail.
        const isHopeless = /[05]0$/.test(externalUserId);
        const answer =
          isHopeless || chance < 0.25 ? 'refused' : chance < 0.3 ? 'taken, answer lost' : 'taken';
        answers.set(externalUserId, [...(answers.get(externalUserId) ?? []), answer]);
        if (answer === 'taken, answer lost') response.socket?.resetAndDestroy();
        else response.writeHead(answer === 'taken' ? 200 : 503).end();
      });
    },
    (socket) => {
      if (isDown) socket.destroy();
    },
  );

  const entries: Entry[] = [];
  const mock = await startMock({
    description: contractFile,
    webhook: { url, secret: 'token-of-a-test', delayMs: 0, retryScale },
    log: (entry) => entries.push(entry),
  });
  const api = createPartnerApi({ baseUrl: mock.url, apiKey: 'key-of-a-test' });
  const body = examples.addUserVerification.request.started;
  const start = async (number: number) => {
    const { status } = await api.addUserVerification({ body: { ...body, externalUserId: `user-${number}` } });
    expect(status).toBe(201);
  };
  // Back while the first events are on their third attempt.
  const back = pause(200).then(() => {
    isDown = false;
  });
  const numbers = Array.from({ length: verifications }, (_, index) => index + 1);
  while (numbers.length > 0) await Promise.all(numbers.splice(-50).map(start));
  await back;
  const undelivered = await mock.close(20_000);

  const attempts = entries.filter((entry) => entry.event === 'webhook');
  const acknowledged = attempts.filter(({ status }) => status === 200).map(({ delivery }) => delivery);
  const taken = [...answers].filter(([, given]) => given.at(-1) === 'taken');
  const twice = [...answers.values()].filter(
    (given) => given.filter((answer) => answer !== 'refused').length > 1,
  );
  console.log(
    `${verifications} verifications: ${acknowledged.length} delivered, ${undelivered.length} reported as undelivered; ` +
      `${attempts.length} attempts, ${twice.length} events came twice after an answer was lost.`,
  );

  // Each event is either delivered or reported, once.
  const ends = [...acknowledged, ...undelivered.map(({ delivery }) => delivery)].sort((a, b) => a - b);
  expect(ends).toEqual(Array.from({ length: verifications }, (_, i) => i + 1));
  // Both sides have the same in mind.
  expect(taken).toHaveLength(acknowledged.length);
  expect(undelivered.length).toBeGreaterThanOrEqual(verifications / 50);
  for (const { attempts } of undelivered) expect(attempts).toBe(5);
  // An answer of 200 is the last of its event: what came twice came after an answer that got lost.
  for (const given of answers.values()) expect(given.slice(0, -1)).not.toContain('taken');
});
