import { loadApp } from './apps.js';
import { type ContenderName, contenderNames } from './contenders/contenders.js';
import { outcome } from './outcome.js';
import { recordInTurn } from './record.js';
import type { Answer } from './specimen.js';
import { startServer } from './startServer.js';

/** What happens to the first request: its connection is reset, or it is answered with an error status. */
type Fault = 'reset' | number;

/**
 * Lets every contender call a server that fails once, and returns how many requests arrived and what the caller gets.
 * The apps in `readingDir` call an operation that only reads.
 */
export function observeRepeats(dir: string, readingDir: string, answers: Record<'ok' | 'read', Answer>) {
  return recordInTurn(contenderNames, async (name) => ({
    readUnavailable: await observe(readingDir, name, answers.read, 503),
    readReset: await observe(readingDir, name, answers.read, 'reset'),
    writeReset: await observe(dir, name, answers.ok, 'reset'),
    writeLimited: await observe(dir, name, answers.ok, 429),
  }));
}

async function observe(dir: string, name: ContenderName, { status, body }: Answer, fault: Fault) {
  let requests = 0;
  const json = { 'content-type': 'application/json' };
  const server = await startServer(async (request, response) => {
    const isFirst = ++requests === 1;
    for await (const _ of request);
    if (!isFirst) response.writeHead(status, json).end(body);
    else if (fault === 'reset') request.socket.resetAndDestroy();
    else response.writeHead(fault, json).end('{}');
  });
  try {
    const result = await outcome(loadApp(dir, name, server.address).raw);
    return { requests, result };
  } finally {
    server.stop();
  }
}
