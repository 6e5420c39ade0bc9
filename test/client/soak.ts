// Run by soak.test.ts in a process of its own, so that every timer, socket and listener in it is the client's.
import { getEventListeners } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { examples } from '../../generated/examples.js';
import { createPartnerApi } from '../../src/index.js';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const calls = Number(process.argv[2]);
/** Long enough for `calls` connections, which are opened one after the other. */
const timeoutMs = 500 + 2 * calls;
const body = examples.addUserVerification.request.started;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let sockets = 0;
const unused = new Set<Socket>();
let requests = 0;
/** Answers in turn with success, an error, nothing, and a body that never ends. */
const server = createServer((request, response) => {
  unused.delete(request.socket);
  request.resume();
  response.setHeader('connection', 'close');
  const turn = requests++ % 4;
  if (turn === 0) response.writeHead(201).end('{"message":"started"}');
  else if (turn === 1) response.writeHead(400).end('{"errorCode":"P412","errorMessage":"x"}');
  else if (turn === 2) response.writeHead(201).write('{');
}).on('connection', (socket) => {
  sockets++;
  unused.add(socket);
  socket.on('close', () => sockets--);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', 65_535, resolve));

const { port } = server.address() as AddressInfo;
const api = createPartnerApi({ baseUrl: `http://127.0.0.1:${port}`, apiKey: 'key-of-a-test', retries: 1 });
/** A controller whose signal outlives all calls, such as the one for the shutdown of a process. */
const shared = new AbortController();

/** Starts `count` calls at once. Returns how many ended with each code. */
async function round(count: number): Promise<Record<string, number>> {
  const ends: Record<string, number> = {};
  const call = async (number: number) => {
    const own = new AbortController();
    // Every third call is aborted by its own signal. The others share a signal, and have a time limit.
    if (number % 3 === 0) setTimeout(() => own.abort(), (number / calls) * timeoutMs);
    const signal = number % 3 === 0 ? own.signal : shared.signal;
    const { error } = await api.addUserVerification({ body }, { signal, timeoutMs });
    const end = error?.code ?? 'data';
    ends[end] = (ends[end] ?? 0) + 1;
  };
  await Promise.all(Array.from({ length: count }, (_, number) => call(number)));
  return ends;
}

async function heap(): Promise<number> {
  for (let i = 0; i < 5; i++) {
    collectGarbage();
    await pause(50);
  }
  return process.memoryUsage().heapUsed;
}

// The first round fills the memory that the platform keeps: code, pools and caches.
await round(calls);
const before = await heap();
const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
const ends = await round(calls);
// It takes time until the sockets are closed.
for (let i = 0; i < 100 && sockets > 0; i++) {
  await pause(100);
  // The unused sockets are of calls that ended before they were sent. The platform would keep them for four seconds.
  for (const socket of unused) socket.destroy();
}
const left = { timers: timers(), sockets, listeners: getEventListeners(shared.signal, 'abort').length };
console.log(JSON.stringify({ ends, left, heapRatio: (await heap()) / before }));
server.close();
