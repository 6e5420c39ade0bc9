import type { RequestListener } from 'node:http';
import { loadApp } from './apps.js';
import { type ContenderName, contenderNames } from './contenders/contenders.js';
import { outcome } from './outcome.js';
import { recordInTurn } from './record.js';
import type { Answer } from './specimen.js';
import { type RunningServer, startServer } from './startServer.js';

/** Lets every contender call servers with faults, and returns the result that its caller gets. */
export async function observeBehaviour(dir: string, ok: Answer) {
  const servers: RunningServer[] = [];
  const listen = async (listener: RequestListener): Promise<string> => {
    const server = await startServer(listener);
    servers.push(server);
    return server.address;
  };
  const json = { 'content-type': 'application/json' };
  const html = { 'content-type': 'text/html' };

  const badGateway = await listen((_, response) => {
    response.writeHead(502, html).end('<html><h1>502 Bad Gateway</h1></html>');
  });
  const truncated = await listen((_, response) => {
    response.writeHead(ok.status, json).end(ok.body.slice(0, -8));
  });
  let arrived = new Set<string>();
  const elsewhere = await listen(async (request, response) => {
    if (request.headers['x-api-key']) arrived.add('key');
    for await (const _ of request) arrived.add('body');
    response.writeHead(ok.status, json).end(ok.body);
  });
  const redirecting = await listen((request, response) => {
    response.writeHead(307, { location: elsewhere + request.url }).end();
  });

  const observe = async (name: ContenderName) => {
    const call = (address: string) => outcome(loadApp(dir, name, address).raw);
    arrived = new Set();
    return {
      badGateway: await call(badGateway),
      truncated: await call(truncated),
      redirect: await call(redirecting),
      sentOn: [...arrived].join(' and ') || 'nothing',
    };
  };
  try {
    return await recordInTurn(contenderNames, observe);
  } finally {
    for (const server of servers) server.stop();
  }
}
