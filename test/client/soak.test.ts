import { expect, test } from 'vitest';
import { runFile } from '../support/repository/copy.js';
import { full } from '../support/runner/full.js';

const calls = full ? 10_000 : 200;

test(`${calls} concurrent calls, some with time-outs and aborts, leak no timers, sockets, listeners or memory`, {
  timeout: 300_000,
}, async () => {
  const { stdout, stderr } = await runFile('test/client/soak.ts', [String(calls)]);
  expect(stderr).toBe('');
  const { ends, left, heapRatio } = JSON.parse(stdout);
  expect(Object.keys(ends).sort()).toEqual(['ABORTED', 'P412', 'TIMEOUT', 'data']);
  expect(Object.values<number>(ends).reduce((sum, count) => sum + count)).toBe(calls);
  expect(left).toEqual({ timers: 0, sockets: 0, listeners: 0 });
  expect(heapRatio).toBeLessThan(1.1);
});
