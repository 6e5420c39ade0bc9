import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, exampleAnswer, jsonAnswer, plainError } from '../decide/answer.js';
import { sizeLimit } from '../decide/readBody.js';
import { refuse } from '../decide/refuse.js';
import { createEngine, type Engine, type Responded } from '../engine.js';
import { createHistory } from '../history/history.js';
import type { Log } from '../history/logEntry.js';
import type { MockEvent } from '../memory/recall.js';
import { idsOf, usersAmong } from '../model/ids.js';
import type { MockContract } from '../model/mockContract.js';
import {
  createDeliveries,
  type DeliveryOptions,
  type Outgoing,
  type Undelivered,
} from '../webhooks/deliveries.js';
import { addressesOf } from './addressesOf.js';
import { controlAnswer, controlLimit, isControl } from './control.js';
import { corsHeaders, preflightAnswer } from './cors.js';
import { answerMalformed } from './malformed.js';
import { readBytes } from './readBytes.js';
import { send } from './send.js';

export interface MockOptions {
  /** Default: the contract of this repository. */
  contract?: MockContract | undefined;
  /** Whether the mock refuses what its memory says is wrong. Default: false. */
  strict?: boolean | undefined;
  /** Default: 0, which picks any free port. */
  port?: number | undefined;
  /** Default: `127.0.0.1`. */
  host?: string | undefined;
  /** The delay of every response, in milliseconds. Default: 0. */
  latencyMs?: number | undefined;
  /** Where events are sent. Default: they change only the mock's memory. */
  webhook?: DeliveryOptions | undefined;
  /** The time from an answer to the event that reports its completion, in milliseconds. Default: 1000. */
  webhookDelayMs?: number | undefined;
  log?: Log | undefined;
  /** Answers some requests on the same port, and calls `next` for all others. Default: the mock answers everything. */
  site?: ((request: IncomingMessage, response: ServerResponse, next: () => void) => void) | undefined;
}

export interface Mock {
  /** The address for programs on this machine. */
  url: string;
  /** The address for other machines and containers; undefined if they can't reach the mock. */
  outside: string | undefined;
  engine: Engine;
  /**
   * Stops the mock. Open requests, and events that can still be delivered, get `graceMs` milliseconds; default: 0.
   * Returns the events that were not acknowledged.
   */
  close(graceMs?: number): Promise<Undelivered[]>;
}

/** Starts the mock. @throws the system's error if it can't listen. */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const {
    port = 0,
    host = '127.0.0.1',
    latencyMs = 0,
    webhookDelayMs = 1000,
    strict = false,
    site,
  } = options;
  const { log = () => {} } = options;
  const engine = createEngine({ strict, contract: options.contract });
  const history = createHistory();
  const deliveries = createDeliveries(options.webhook, engine.contract.retryDelays, log);
  const refusal = refusalOf(engine);
  const open = new Map<Socket, Set<ServerResponse>>();
  const control = {
    engine,
    history,
    strict,
    send: (event: MockEvent) => sendEvent(event.webhook, () => event, 0),
    forgetEvents: deliveries.forget,
  };

  function sendEvent(name: string, make: () => MockEvent, delayMs: number): void {
    const outgoing = (): Outgoing => {
      const { payload } = make();
      const { header = '', ids = {} } = engine.contract.webhooks.get(name) ?? {};
      const users = usersAmong(idsOf({ ids }, payload));
      return { header, payload, past: history.addEvent({ webhook: name, users }) };
    };
    deliveries.send(name, outgoing, delayMs);
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const start = performance.now();
    const responses = open.get(request.socket)?.add(response);
    response.on('close', () => responses?.delete(response));
    let responded: Responded = { answer: refusal, users: [] };
    const isOwn = isControl(request.url);
    response.on('close', () => {
      const { answer, operation, users, reason, note } = responded;
      const status = response.headersSent ? answer.status : undefined;
      const method = request.method ?? '';
      const about = { path: operation?.path, operationId: operation?.name, reason, note, status };
      // Health checks, preflight requests and the mock's own page would hide the rest.
      if (isOwn || ownAnswer(request)) return;
      log({ event: 'request', method, ...about, durationMs: performance.now() - start });
      history.addRequest({ method, operation: operation?.name, users, reason, note, status });
    });

    const limit = isOwn ? controlLimit(request.url) : sizeLimit(request.headers['content-type'] ?? '');
    const body = await readBytes(request, limit);
    const own = ownAnswer(request) ?? controlAnswer(control, request, body);
    responded = own ? { answer: own, users: [] } : respondTo(request, body);
    if (latencyMs > 0) await pause(latencyMs);
    if (response.destroyed) return;
    const { answer, note, started } = responded;
    // Otherwise the connection would stay open for another request.
    if (!server.listening) response.shouldKeepAlive = false;
    const extra = { ...(!isOwn && corsHeaders), ...(note !== undefined && { 'x-mock-note': note }) };
    send(response, { ...answer, headers: { ...answer.headers, ...extra } });
    if (started) sendEvent(started.webhook, () => engine.complete(started), webhookDelayMs);
  }

  /** Answers a request even if an unexpected error occurs. The log then names the error. */
  function respondTo({ method = '', url = '', headers }: IncomingMessage, body: Buffer): Responded {
    const header = (name: string) => headers[name]?.toString();
    // A target is a path, or a whole URL. A path that begins with `//` names no host.
    const target = url.startsWith('/') ? `http://mock${url}` : url;
    if (!URL.canParse(target))
      return { answer: plainError(400, 'The target of the request is not a valid path.'), users: [] };
    const { pathname, searchParams: query } = new URL(target);
    try {
      return engine.respond({ method, pathname, query, header, body });
    } catch (error) {
      return { answer: refusal, users: [], reason: `unexpected ${(error as Error).name}` };
    }
  }

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    // `handle` rejects if the caller has disconnected.
    const answer = () => void handle(request, response).catch(() => response.destroy());
    if (site && !ownAnswer(request) && !isControl(request.url)) site(request, response, answer);
    else answer();
  };
  const server = createServer(
    {
      // How long a caller may take, in milliseconds.
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 1000,
      // Node closes an unused connection after 5 seconds, just when a caller that paused sends its next request.
      keepAliveTimeout: 60_000,
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

  return {
    ...addressesOf(server.address() as AddressInfo),
    engine,
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
      return deliveries.end(left);
    },
  };
}

/** Returns the answer to input that is not an HTTP request: an error of the first operation with a fitting trigger. */
function refusalOf({ contract }: Engine): Answer {
  const message = 'This is not an HTTP request that the mock can read.';
  for (const { examples } of contract.operations) {
    const decision = refuse(examples, { when: 'malformedBody', message });
    if (decision.kind !== 'example' || decision.example.trigger?.when !== 'malformedBody') continue;
    return exampleAnswer(decision.example, { ...Object(decision.example.value), errorMessage: message });
  }
  return plainError(400, message);
}

/** Answers a CORS preflight request or a health check. The mock's own pages are not for pages of other origins. */
function ownAnswer(request: IncomingMessage): Answer | undefined {
  if (isHealthCheck(request)) return jsonAnswer(200, { status: 'ok' });
  return isControl(request.url) ? undefined : preflightAnswer(request);
}

function isHealthCheck({ method, url = '' }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && /^\/healthz(\?|$)/.test(url);
}
