import { once } from 'node:events';
import { createGzip, gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { runFile } from '../support/repository/copy.js';
import { serve } from '../support/servers/serve.js';

/** 400 MiB of JSON, of which gzip makes 0.4 MB. */
let compressed: Buffer;
const small = gzipSync('{"message":"started"}');

beforeAll(async () => {
  const gzip = createGzip({ level: 9 });
  const chunks: Buffer[] = [];
  gzip.on('data', (chunk: Buffer) => chunks.push(chunk));
  const spaces = Buffer.alloc(2 ** 20, ' ');
  gzip.write('{"message":"');
  for (let i = 0; i < 400; i++) if (!gzip.write(spaces)) await once(gzip, 'drain');
  gzip.end('"}');
  await once(gzip, 'end');
  compressed = Buffer.concat(chunks);
}, 120_000);

/** Lets a process of its own call a server twice. The second answer has those 400 MiB. */
async function callTwice(...args: number[]) {
  let requests = 0;
  const url = await serve((request, response) => {
    request.resume();
    response.writeHead(201, { 'content-encoding': 'gzip' }).end(++requests > 1 ? compressed : small);
  });
  const { stdout, stderr } = await runFile('test/client/hugeAnswer.ts', [url, ...args.map(String)]);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test('400 MiB in 0.4 MB are refused, with at most 50 MiB more memory', async () => {
  expect(compressed.length).toBeLessThan(500_000);
  const { moreMiB, ...ended } = await callTwice(30_000);
  expect(ended).toMatchObject({ code: 'INVALID_RESPONSE', status: 201, outcome: 'accepted' });
  expect(moreMiB).toBeLessThan(50);
});

test('the time limit is kept within 250 ms, even if the app allows that much', async () => {
  const { durationMs, ...ended } = await callTwice(400, 2 ** 31 - 1);
  expect(ended).toMatchObject({ code: 'TIMEOUT', status: 201, outcome: 'accepted' });
  expect(durationMs).toBeGreaterThan(390);
  expect(durationMs).toBeLessThan(650);
});
