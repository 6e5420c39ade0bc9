import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { exampleInput, operations } from '../support/contract/contract.js';
import { type PlainRequest, requestOf, withUser } from '../support/contract/requestOf.js';

/** Starts the mock in another process. Returns its URL, and a function that measures its heap, in bytes, after `message`. */
async function startServer() {
  const server = fork('scripts/run.js', [fileURLToPath(new URL('heapServer.ts', import.meta.url))]);
  onTestFinished(() => void server.kill());
  const [url] = await once(server, 'message');
  const heap = async (message: 'heap' | 'empty' = 'heap'): Promise<number> => {
    server.send(message);
    const [used] = await once(server, 'message');
    return used;
  };
  return { url: String(url), heap };
}

/** Sends requests over 16 connections until `sent` counts `until`. */
function sender(url: string, next: (number: number) => PlainRequest) {
  let sent = 0;
  const send = async (until: number) => {
    while (sent < until) {
      const { path, init } = next(sent++);
      await (await fetch(url + path, init)).arrayBuffer();
    }
  };
  return (until: number) => Promise.all(Array.from({ length: 16 }, () => send(until)));
}

test('after 50,000 requests the mock uses no more memory than after 5,000, besides what it remembers', {
  timeout: 600_000,
}, async () => {
  const { url, heap } = await startServer();
  const good = operations.map((operation) => requestOf(operation, exampleInput(operation)));
  const bad = good.flatMap(({ path, init }): PlainRequest[] => [
    { path: `${path}/nothing`, init },
    { path, init: { ...init, headers: {} } },
    ...(init.method === 'POST'
      ? [
          { path, init: { ...init, body: '{' } },
          { path, init: { ...init, body: '{}' } },
        ]
      : []),
  ]);
  const requests = [...good, ...bad];
  const sendAll = sender(url, (number) => requests[number % requests.length] as PlainRequest);
  await sendAll(5000);
  const early = await heap('empty');
  await sendAll(50_000);
  const ratio = (await heap('empty')) / early;
  console.log(`Heap after 50,000 requests, divided by the heap after 5,000: ${ratio.toFixed(2)}`);
  expect(ratio).toBeLessThan(1.2);
});

test('after 100,000 requests about 100,000 users the mock uses no more memory than after 30,000', {
  timeout: 600_000,
}, async () => {
  const { url, heap } = await startServer();
  const changing = operations.filter(({ method }) => method !== 'get');
  const sendAll = sender(url, (number) =>
    withUser(changing[number % changing.length] as (typeof operations)[number], `user-${number}`),
  );
  await sendAll(30_000);
  const early = await heap();
  await sendAll(100_000);
  const ratio = (await heap()) / early;
  console.log(`Heap after 100,000 new users, divided by the heap after 30,000: ${ratio.toFixed(2)}`);
  expect(ratio).toBeLessThan(1.2);
});
