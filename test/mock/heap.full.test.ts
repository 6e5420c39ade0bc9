import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { exampleInput, operations } from '../support/contract/contract.js';
import { type PlainRequest, requestOf } from '../support/contract/requestOf.js';

test('after 50,000 requests the mock uses no more memory than after 5,000', {
  timeout: 600_000,
}, async () => {
  const server = fork(fileURLToPath(new URL('heapServer.ts', import.meta.url)), {
    execArgv: ['--import', 'jiti/register'],
  });
  onTestFinished(() => void server.kill());
  const [url] = await once(server, 'message');
  const heap = async (): Promise<number> => {
    server.send('heap');
    const [used] = await once(server, 'message');
    return used;
  };

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
  let sent = 0;
  const send = async (until: number) => {
    while (sent < until) {
      const { path, init } = requests[sent++ % requests.length] as PlainRequest;
      await (await fetch(url + path, init)).arrayBuffer();
    }
  };
  const sendAll = (until: number) => Promise.all(Array.from({ length: 16 }, () => send(until)));

  await sendAll(5000);
  const early = await heap();
  await sendAll(50_000);
  const ratio = (await heap()) / early;
  console.log(`Heap after 50,000 requests, divided by the heap after 5,000: ${ratio.toFixed(2)}`);
  expect(ratio).toBeLessThan(1.2);
});
