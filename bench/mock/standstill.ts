import { once } from 'node:events';
import { request } from 'node:http';
import { Worker } from 'node:worker_threads';
import { operations } from '../../generated/mock.js';
import type { ContenderName } from './contenders.js';
import { startServer } from './server.js';
import { path, specimen } from './specimen.js';

const part = (name: string, content = 'x') =>
  `--B\r\nContent-Disposition: form-data; name="${name}"; filename="f"\r\ncontent-type: application/pdf\r\n\r\n${content}\r\n`;
const upload = (text: string) => ({
  path: operations.addPoaFile.path.replace('{externalUserId}', 'user-1'),
  headers: { ...specimen.headers, 'content-type': 'multipart/form-data; boundary=B' },
  body: `${text}--B--\r\n`,
});
const json = (body: string) => ({ path, headers: specimen.headers, body });

/** Bodies of a size that the mock accepts, which are hard to read. */
const bodies: Record<string, { path: string; headers: Record<string, string>; body: string }> = {
  '250,000 parts': upload(part('p').repeat(250_000).slice(0, 20_000_000)),
  'a part with a name of 19 MB': upload(part('n'.repeat(19_000_000))),
  'a file of 19 MB': upload(part('files', 'x'.repeat(19_000_000))),
  '1,000 parts with headers of 8 KB': upload(part(`a${';x'.repeat(3900)}`).repeat(1000)),
  'JSON of 499,000 levels': json(`{"a":${'['.repeat(499_000)}${']'.repeat(499_000)}}`),
  'JSON of 70,000 fields': json(
    JSON.stringify(Object.fromEntries(Array.from({ length: 70_000 }, (_, i) => [`k${i}`, 1]))),
  ),
};

/** Asks the server again and again, in a thread of its own. Answers each message with the longest wait since the last. */
const asker = `
const { parentPort, workerData } = require('node:worker_threads');
let longest = 0;
parentPort.on('message', () => { parentPort.postMessage(longest); longest = 0; });
(async () => {
  for (;;) {
    const start = performance.now();
    await fetch(workerData).then((response) => response.text(), () => {});
    longest = Math.max(longest, performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
})();`;

/** Measures how long another caller waits while a server reads a hard body, in milliseconds: the median of 5 times. */
export async function measureStandstill(name: ContenderName): Promise<Record<string, number>> {
  const server = await startServer(name);
  const worker = new Worker(asker, { eval: true, workerData: `${server.url}/healthz` });
  const longest = async () => {
    worker.postMessage('');
    const [milliseconds] = await once(worker, 'message');
    return milliseconds as number;
  };
  try {
    const waits: Record<string, number> = {};
    for (const [what, { path, headers, body }] of Object.entries(bodies)) {
      const bytes = Buffer.from(body);
      const times: number[] = [];
      for (let time = 0; time < 5; time++) {
        await longest();
        await new Promise<void>((resolve) => {
          request(server.url + path, {
            method: 'POST',
            headers: { ...headers, 'content-length': bytes.length },
          })
            .on('response', (response) => response.resume().on('end', resolve))
            .on('error', () => resolve())
            .end(bytes);
        });
        times.push(await longest());
      }
      waits[what] = times.sort((a, b) => a - b)[2] ?? 0;
    }
    return waits;
  } finally {
    await worker.terminate();
    await server.stop();
  }
}
