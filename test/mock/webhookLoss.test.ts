import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { examples } from '../../generated/examples.js';
import { createPartnerApi } from '../../src/index.js';
import type { LogEntry } from '../../src/mock/history/logEntry.js';
import { startMock } from '../../src/mock/http/server.js';
import { serve } from '../support/servers/serve.js';

const verifications = 1000;
/** Makes the five attempts of the contract within 1.2 seconds. */
const retryScale = 0.01;

type Answer = 'accepted' | 'refused' | 'accepted, answer lost';

test('each of 1,000 events is delivered or reported, and is accepted twice only after a lost answer', async () => {
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
        // Every fiftieth event is never accepted. Of the others, three in ten attempts fail.
        const isNeverAccepted = /[05]0$/.test(externalUserId);
        const answer =
          isNeverAccepted || chance < 0.25 ? 'refused' : chance < 0.3 ? 'accepted, answer lost' : 'accepted';
        answers.set(externalUserId, [...(answers.get(externalUserId) ?? []), answer]);
        if (answer === 'accepted, answer lost') response.socket?.resetAndDestroy();
        else response.writeHead(answer === 'accepted' ? 200 : 503).end();
      });
    },
    (socket) => {
      if (isDown) socket.destroy();
    },
  );

  const entries: LogEntry[] = [];
  const mock = await startMock({
    webhook: { urls: { '': url }, secret: 'token-of-a-test', retryScale },
    webhookDelayMs: 0,
    log: (entry) => entries.push(entry),
  });
  const api = createPartnerApi({ baseUrl: mock.url, apiKey: 'key-of-a-test' });
  const body = examples.addUserVerification.request.started;
  const start = async (number: number) => {
    const { status } = await api.addUserVerification({ body: { ...body, externalUserId: `user-${number}` } });
    expect(status).toBe(201);
  };
  // The receiver comes back while the first events are on their third attempt.
  const back = pause(200).then(() => {
    isDown = false;
  });
  const numbers = Array.from({ length: verifications }, (_, index) => index + 1);
  while (numbers.length > 0) await Promise.all(numbers.splice(-50).map(start));
  await back;
  const undelivered = await mock.close(20_000);

  const attempts = entries.filter((entry) => entry.event === 'webhook');
  const acknowledged = attempts.filter(({ status }) => status === 200).map(({ delivery }) => delivery);
  const accepted = [...answers].filter(([, given]) => given.at(-1) === 'accepted');
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
  // The mock and the receiver count the same number of accepted events.
  expect(accepted).toHaveLength(acknowledged.length);
  expect(undelivered.length).toBeGreaterThanOrEqual(verifications / 50);
  for (const { attempts } of undelivered) expect(attempts).toBe(5);
  // No event is sent again after an answer of 200: an event came twice only after its answer was lost.
  for (const given of answers.values()) expect(given.slice(0, -1)).not.toContain('accepted');
});
