import { fork } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';
import { writeBigHar } from './bigHar.js';

const folder = mkdtempSync(join(tmpdir(), 'partner-api-'));
atEndOfFile(() => rmSync(folder, { recursive: true, force: true }));

/** Reads a file in a process of its own, whose memory can be measured. */
async function readAlone(path: string) {
  const child = fork('scripts/run.js', [fileURLToPath(new URL('readingProcess.ts', import.meta.url))]);
  child.send(path);
  const [message] = await once(child, 'message');
  return message as {
    calls: number;
    leftOut: string[];
    unread: string[];
    seconds: number;
    megabytes: number;
  };
}

test.each([
  [100, 10],
  [500, 50],
])('a HAR of %i MB is read in less than %i s and 300 MB', { timeout: 300_000 }, async (size, seconds) => {
  const path = join(folder, `${size}.har`);
  const calls = await writeBigHar(path, size * 1e6);
  const seen = await readAlone(path);
  rmSync(path);
  console.log(`${size} MB: ${seen.seconds.toFixed(1)} s, ${seen.megabytes.toFixed(0)} MB`);
  expect(seen).toMatchObject({ calls, leftOut: ['another host'], unread: [] });
  expect(seen.seconds).toBeLessThan(seconds);
  expect(seen.megabytes).toBeLessThan(300);
});

test('a body of 300 MB is left out without being held in memory', { timeout: 300_000 }, async () => {
  const path = join(folder, 'video.har');
  writeFileSync(path, '{"log":{"entries":[{"response":{"content":{"text":"');
  const part = 'AAAA'.repeat(2.5e6);
  for (let i = 0; i < 30; i++) appendFileSync(path, part);
  appendFileSync(path, '"}}}]}}');
  const seen = await readAlone(path);
  expect(seen).toMatchObject({ calls: 0, leftOut: ['larger than 32 MB'], unread: [] });
  expect(seen.megabytes).toBeLessThan(300);
});
