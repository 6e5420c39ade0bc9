// Runs the mock in a separate process. Answers each message with the used heap in bytes, after garbage collection. Before
// that, the message `empty` makes the mock forget what it remembers.
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startMock } from '../../src/mock/http/server.js';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const mock = await startMock();
process.on('message', async (message) => {
  if (message === 'empty') mock.engine.reset();
  for (let i = 0; i < 5; i++) {
    collectGarbage();
    await pause(50);
  }
  process.send?.(process.memoryUsage().heapUsed);
});
process.send?.(mock.url);
