import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, jsonAnswer, plainError } from './answer.js';
import { corsHeaders, preflightAnswer } from './cors.js';
import { refuse } from './decide.js';
import { createDeliveries, type DeliveryOptions, type Undelivered } from './deliveries.js';
import { type Document, readDescription } from './description.js';
import { createEngine, type Engine } from './engine.js';
import { completionEvents } from './events.js';
import type { Log } from './log.js';
import { answerMalformed } from './malformed.js';
import { invalid, type Problem } from './problem.js';
import { readBody } from './readBody.js';
import { type Responded, respond } from './respond.js';
import { type ScenarioUser, scenarioUsers } from './scenarioUsers.js';
import { send } from './send.js';

export interface MockOptions {
  /** File of the description, YAML or JSON. */
  description: string;
  /** Default: 0, which picks any free port. */
  port?: number | undefined;
  /** Default: `127.0.0.1`. */
  host?: string | undefined;
  /** The delay of every response, in milliseconds. Default: 0. */
  latencyMs?: number | undefined;
  /** Where webhooks are sent. Default: no webhooks are sent. */
  webhook?: DeliveryOptions | undefined;
  log?: Log | undefined;
  /** Answers some requests on the same port, and calls `next` for all others. Default: the mock answers everything. */
  site?: ((request: IncomingMessage, response: ServerResponse, next: () => void) => void) | undefined;
}

export interface Mock {
  url: string;
  document: Document;
  scenarios: ScenarioUser[];
  /**
   * Stops the mock. Open requests and webhooks that can still be delivered get `graceMs` milliseconds; default: 0.
   * Returns the webhooks that were never acknowledged.
   */
  close(graceMs?: number): Promise<Undelivered[]>;
}

/** Starts the mock. @throws UsageError if the description can't be used, and the system's error if it can't listen. */
export async function startMock(options: MockOptions): Promise<Mock> {
  const { port = 0, host = '127.0.0.1', latencyMs = 0, log = () => {}, site } = options;
  const { document, operations } = await readDescription(options.description);
  const engine = createEngine(operations, document);
  const events = options.webhook && completionEvents(document);
  const deliveries = options.webhook && createDeliveries(options.webhook, log);
  const refusal = await refusalOf(engine, invalid('This is not an HTTP request that the mock can read.'));
  const open = new Map<Socket, Set<ServerResponse>>();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const start = performance.now();
    const responses = open.get(request.socket)?.add(response);
    response.on('close', () => responses?.delete(response));
    let responded: Responded = { answer: refusal };
    response.on('close', () => {
      const { answer, operation, reason } = responded;
      const status = response.headersSent ? answer.status : undefined;
      const about = { path: operation?.path, operationId: operation?.name, reason, status };
      log({
        event: 'request',
        method: request.method ?? '',
        ...about,
        durationMs: performance.now() - start,
      });
    });

    const body = await readBody(request);
    responded = ownAnswer(request) ?? (await respondTo(request, body));
    if (latencyMs > 0) await pause(latencyMs);
    if (response.destroyed) return;
    const { answer, operation } = responded;
    // Otherwise the connection would stay open for another request.
    if (!server.listening) response.shouldKeepAlive = false;
    send(response, { ...answer, headers: { ...answer.headers, ...corsHeaders } });

    const event = operation && isSuccess(answer) && events?.get(operation.name);
    if (event) deliveries?.send(event.webhook, event.rules, event.payload(responded.users ?? []));
  }

  /** Answers a request even if an unexpected error occurs. The log then names the error. */
  async function respondTo(
    { method = '', url = '', headers }: IncomingMessage,
    body: Buffer,
  ): Promise<Responded> {
    try {
      return await respond(engine, { method, target: url, headers, body });
    } catch (error) {
      return { answer: refusal, reason: `unexpected ${(error as Error).name}` };
    }
  }

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    // `handle` rejects if the caller has disconnected.
    const answer = () => void handle(request, response).catch(() => response.destroy());
    if (site && !ownAnswer(request)) site(request, response, answer);
    else answer();
  };
  const server = createServer(
    {
      // How long a caller may take, in milliseconds.
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 1000,
      // Otherwise Node itself would refuse a request without a host header, in another format than the mock's.
      requireHostHeader: false,
    },
    listener,
  )
    .on('connection', (socket) => {
      open.set(socket, new Set());
      socket.on('close', () => open.delete(socket));
    })
    .on('checkExpectation', listener)
    .on('clientError', async (error: NodeJS.ErrnoException, socket: Socket) => {
      const status = await answerMalformed(error, socket, [...(open.get(socket) ?? [])], refusal);
      if (status) log({ event: 'malformed', status, reason: error.code ?? '' });
    });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });

  const { address, family, port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`,
    document,
    scenarios: scenarioUsers(engine.operations),
    async close(graceMs = 0) {
      const start = performance.now();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      // To Node, a connection that has not sent anything yet is not idle.
      for (const socket of open.keys()) if (socket.bytesRead === 0) socket.destroy();
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(cut);
      // Only now, because the requests in progress may have caused events.
      const left = Math.max(0, graceMs - (performance.now() - start));
      return (await deliveries?.end(left)) ?? [];
    },
  };
}

/** Returns the answer to input that is not an HTTP request: an error of the first operation with a fitting trigger. */
async function refusalOf(engine: Engine, problem: Problem): Promise<Answer> {
  for (const operation of engine.operations) {
    const decision = refuse(operation.examples, problem);
    if (decision.kind === 'example' && decision.problem)
      return engine.answer({ method: 'get' }, operation, decision);
  }
  return plainError(400, problem.message);
}

/** Answers a CORS preflight request or a health check. */
function ownAnswer(request: IncomingMessage): Responded | undefined {
  const preflight = preflightAnswer(request);
  if (preflight) return { answer: preflight };
  const isHealthCheck = request.method === 'GET' && /^\/healthz(\?|$)/.test(request.url ?? '');
  return isHealthCheck ? { answer: jsonAnswer(200, { status: 'ok' }) } : undefined;
}

function isSuccess({ status, networkFault }: Answer): boolean {
  return status >= 200 && status < 300 && networkFault !== 'reset';
}
