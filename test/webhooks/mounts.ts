import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createHttp2Server } from 'node:http2';
import { createRequire } from 'node:module';
import type { AddressInfo, Server } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import Koa from 'koa';
import { onTestFinished } from 'vitest';
import { webhookPaths } from '../../generated/webhooks.js';
import {
  createWebhookHandler,
  createWebhookRouter,
  receiveEvent,
  toNodeListener,
  type WebhookHandler,
} from '../../src/webhooks.js';
import { type Caller, http1, http2 } from './callers.js';

export const secret = 'token-of-a-test';
export const path = webhookPaths.userStatus;

/** What an app does with events. */
interface App {
  handle(event: unknown): unknown;
  bodyTimeoutMs: number;
}

/** A way to mount the webhook `userStatus`. */
export interface Mount {
  name: string;
  /** Who reads the body: the webhook handler, or a parser before it. */
  reads: 'handler' | 'parser';
  caller: Caller;
  /** Starts a server that runs until the test has finished. Returns the URL of the webhook. */
  start(app: App): Promise<string>;
}

// Has no types of its own.
const express4: typeof express = createRequire(import.meta.url)('express4');

const handlerOf = ({ handle, bodyTimeoutMs }: App) =>
  createWebhookHandler('userStatus', { secret, handle, bodyTimeoutMs });

const routerOf = ({ handle, bodyTimeoutMs }: App) =>
  createWebhookRouter({ userStatus: { handle } }, { secret, bodyTimeoutMs });

const nodeListener = (app: App) => toNodeListener(handlerOf(app));

async function listen(server: {
  listen: Server['listen'];
  close: Server['close'];
  address: Server['address'];
}) {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    (server as Partial<ReturnType<typeof createServer>>).closeAllConnections?.();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
}

const httpServer = (listener: RequestListener) => listen(createServer(listener));

/** A server of `node:http` that does something with a request before the listener gets it. */
function after(prepare: (request: IncomingMessage) => unknown): Mount['start'] {
  return (app) => {
    const listener = nodeListener(app);
    return httpServer((request, response) => {
      prepare(request);
      setTimeout(() => void listener(request, response), 5);
    });
  };
}

/** Reads and parses a body, as middlewares for Connect do. */
function parseJson(request: IncomingMessage, next: (problem?: unknown) => void) {
  const chunks: Buffer[] = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    try {
      (request as { body?: unknown }).body = JSON.parse(String(Buffer.concat(chunks)));
    } catch (error) {
      next(error);
      return;
    }
    next();
  });
}

const afterOwnParser: Mount['start'] = (app) => {
  const listener = nodeListener(app);
  return httpServer((request, response) => {
    parseJson(request, (problem) =>
      problem ? response.writeHead(400).end() : void listener(request, response),
    );
  });
};

// By default, the adapter replaces `Request` and `Response` for the whole process, other test files included.
const webServer = (fetch: (request: Request) => Response | Promise<Response>) =>
  listen(createAdaptorServer({ fetch, overrideGlobalObjects: false }));

function expressMounts(
  version: string,
  express: typeof import('express'),
): [string, Mount['reads'], Mount['start']][] {
  const withParser =
    (parser?: express.RequestHandler): Mount['start'] =>
    (app) => {
      const server = express();
      if (parser) server.use(parser);
      server.post(path, nodeListener(app));
      server.use(silent);
      return httpServer(server);
    };
  const inRouter: Mount['start'] = (app) => {
    const router = express.Router().post('/user/status', toNodeListener(routerOf(app)));
    return httpServer(express().use('/webhook', router));
  };
  return [
    [version, 'handler', withParser()],
    [`${version} after express.json()`, 'parser', withParser(express.json())],
    [`${version} after express.text()`, 'parser', withParser(express.text({ type: '*/*' }))],
    [`${version} after express.raw()`, 'parser', withParser(express.raw({ type: '*/*' }))],
    // This parser does not read JSON, so the handler does.
    [`${version} after express.urlencoded()`, 'handler', withParser(express.urlencoded({ extended: true }))],
    [`${version}, a router in a router`, 'handler', inRouter],
  ];
}

/** Express writes the errors of parsers to the console. */
const silent: express.ErrorRequestHandler = (error, _request, response, _next) => {
  response.status(error.status).end();
};

const fastifyParsed: Mount['start'] = async ({ handle }) => {
  const server = fastify({ forceCloseConnections: true });
  server.post(path, async (request, reply) => {
    const { authorization } = request.headers;
    const answer = await receiveEvent(
      'userStatus',
      { authorization, body: request.body },
      { secret, handle },
    );
    return reply.code(answer.status).headers(answer.headers).send(answer.body);
  });
  onTestFinished(() => server.close());
  return `${await server.listen({ port: 0, host: '127.0.0.1' })}${path}`;
};

const fastifyRaw: Mount['start'] = async (app) => {
  const server = fastify({ forceCloseConnections: true });
  const listener = nodeListener(app);
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (_request, _payload, done) => done(null));
  server.post(path, (request, reply) => {
    reply.hijack();
    void listener(request.raw, reply.raw);
  });
  onTestFinished(() => server.close());
  return `${await server.listen({ port: 0, host: '127.0.0.1' })}${path}`;
};

const koaRaw: Mount['start'] = (app) => {
  const listener = nodeListener(app);
  const server = new Koa();
  server.use(async (context) => {
    context.respond = false;
    await listener(context.req, context.res);
  });
  return httpServer(server.callback());
};

const koaParsed: Mount['start'] = ({ handle }) => {
  const server = new Koa();
  server.silent = true;
  server.use(async (context) => {
    await new Promise<void>((resolve, reject) =>
      parseJson(context.req, (problem) =>
        problem ? reject(Object.assign(problem, { status: 400 })) : resolve(),
      ),
    );
    const { body } = context.req as { body?: unknown };
    const answer = await receiveEvent(
      'userStatus',
      { authorization: context.get('authorization'), body },
      { secret, handle },
    );
    context.status = answer.status;
    context.set(answer.headers);
    context.body = answer.body;
  });
  return httpServer(server.callback());
};

const hono: Mount['start'] = (app) => {
  const handler = handlerOf(app);
  return webServer(new Hono().post(path, (context) => handler(context.req.raw)).fetch);
};

/** A route of Next.js is a function that takes a `Request`. */
const nextRoute: Mount['start'] = (app) => {
  let handler: WebhookHandler | undefined;
  async function POST(request: Request): Promise<Response> {
    handler ??= handlerOf(app);
    return handler(request);
  }
  return webServer(POST);
};

const overHttp1: [string, Mount['reads'], Mount['start']][] = [
  ['node:http', 'handler', (app) => httpServer(nodeListener(app))],
  ['node:http, later', 'handler', after(() => {})],
  ['node:http, paused', 'handler', after((request) => request.pause())],
  [
    "node:http, with a listener for 'readable'",
    'handler',
    after((request) => request.on('readable', () => {})),
  ],
  ['node:http, with an encoding', 'handler', after((request) => request.setEncoding('utf8'))],
  ['node:http, with the encoding hex', 'handler', after((request) => request.setEncoding('hex'))],
  [
    "node:http, with a listener for 'data'",
    'handler',
    (app) => {
      const listener = nodeListener(app);
      return httpServer(
        (request, response) =>
          void listener(
            request.on('data', () => {}),
            response,
          ),
      );
    },
  ],
  ['node:http after a parser', 'parser', afterOwnParser],
  ['node:http, a router', 'handler', (app) => httpServer(toNodeListener(routerOf(app)))],
  ...expressMounts('Express 4', express4),
  ...expressMounts('Express 5', express),
  ['Fastify with receiveEvent', 'parser', fastifyParsed],
  ['Fastify with the listener', 'handler', fastifyRaw],
  ['Koa', 'handler', koaRaw],
  ['Koa after a parser, with receiveEvent', 'parser', koaParsed],
  ['Hono', 'handler', hono],
  ['a route of Next.js', 'handler', nextRoute],
  ['a router as a web-standard function', 'handler', (app) => webServer(routerOf(app))],
];

export const mounts: Mount[] = [
  ...overHttp1.map(([name, reads, start]): Mount => ({ name, reads, start, caller: http1 })),
  {
    name: 'node:http2',
    reads: 'handler',
    caller: http2,
    start: (app) => listen(createHttp2Server(nodeListener(app))),
  },
  {
    name: 'node:http2, paused',
    reads: 'handler',
    caller: http2,
    start(app) {
      const listener = nodeListener(app);
      return listen(createHttp2Server((request, response) => void listener(request.pause(), response)));
    },
  },
];
