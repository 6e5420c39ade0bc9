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
/** Long enough for as many connections, which come one after the other. */
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
/** One that outlives all calls, as that of a process that shuts down. */
const shared = new AbortController();

/** Starts `count` calls at once, and gives how many ended with each code. */
async function round(count: number): Promise<Record<string, number>> {
  const ends: Record<string, number> = {};
  const call = async (number: number) => {
    const own = new AbortController();
    // Every third is aborted by its own signal; the others share one, and have a time limit.
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

// The first round fills what the platform keeps: code, pools, caches.
await round(calls);
const before = await heap();
const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
const ends = await round(calls);
// What the other side closes takes its time.
for (let i = 0; i < 100 && sockets > 0; i++) {
  await pause(100);
  // Those of calls that ended before they were sent, which the platform would keep for four seconds.
  for (const socket of unused) socket.destroy();
}
const left = { timers: timers(), sockets, listeners: getEventListeners(shared.signal, 'abort').length };
console.log(JSON.stringify({ ends, left, heapRatio: (await heap()) / before }));
server.close();
