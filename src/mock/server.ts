import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, jsonAnswer } from './answer.js';
import { corsHeaders, preflightAnswer } from './cors.js';
import { createDeliveries, type DeliveryOptions, type Undelivered } from './deliveries.js';
import { type Document, readDescription } from './description.js';
import { createEngine } from './engine.js';
import { announcedEvents } from './events.js';
import type { Log } from './log.js';
import { answerMalformed } from './malformed.js';
import { readBody } from './readBody.js';
import { type Responded, respond } from './respond.js';
import { send } from './send.js';
import { type ScenarioRow, scenarioTable } from './table.js';

export interface MockOptions {
  /** File of the description, YAML or JSON. */
  description: string;
  /** Default: 0, which is any free one. */
  port?: number | undefined;
  /** Default: `127.0.0.1`. */
  host?: string | undefined;
  /** How long every answer is held back, in milliseconds. Default: 0. */
  latencyMs?: number | undefined;
  /** Where webhooks go. Default: nowhere. */
  webhook?: DeliveryOptions | undefined;
  log?: Log | undefined;
  /** How long a caller may take to send a request, in milliseconds. Default: 30 000, of which 10 000 for the headers. */
  requestTimeoutMs?: number | undefined;
}

export interface Mock {
  url: string;
  document: Document;
  scenarios: ScenarioRow[];
  /**
   * Stops. What the caller waits for, and webhooks that can still be delivered, get `graceMs` milliseconds; default: 0.
   * Gives the webhooks that were never acknowledged.
   */
  close(graceMs?: number): Promise<Undelivered[]>;
}

/** Starts the mock. @throws Error where the description can't be read or the port can't be had. */
export async function startMock(options: MockOptions): Promise<Mock> {
  const { port = 0, host = '127.0.0.1', latencyMs = 0, requestTimeoutMs = 30_000, log = () => {} } = options;
  const { document, operations } = await readDescription(options.description);
  const engine = createEngine(operations);
  const events = announcedEvents(document);
  const deliveries = options.webhook && createDeliveries(options.webhook, log);
  const refusal = await engine.refusal('This is no HTTP request that the mock can read.');
  const open = new WeakMap<Socket, Set<ServerResponse>>();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const start = performance.now();
    track(request.socket, response);
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
    const { answer, operation } = responded;
    send(response, { ...answer, headers: { ...answer.headers, ...corsHeaders } });

    const event = operation && isSuccess(answer) && events.get(operation.name);
    if (event) deliveries?.send(event.webhook, event.rules, event.payload(responded.body));
  }

  /** What Prism's engine fails at is a request that the service would not take either. */
  async function respondTo({ method = '', url = '', headers }: IncomingMessage, body: Buffer | undefined) {
    try {
      return await respond(engine, { method, target: url, headers, body });
    } catch (error) {
      return { answer: refusal, reason: `Prism failed (${(error as Error).name})` };
    }
  }

  function track(socket: Socket, response: ServerResponse): void {
    const responses = open.get(socket) ?? new Set();
    open.set(socket, responses.add(response));
    response.on('close', () => responses.delete(response));
  }

  const listener = (request: IncomingMessage, response: ServerResponse) =>
    // Rejects where the caller is gone.
    void handle(request, response).catch(() => response.destroy());
  const server = createServer(
    {
      requestTimeout: requestTimeoutMs,
      headersTimeout: Math.min(requestTimeoutMs, 10_000),
      connectionsCheckingInterval: 1000,
      // The mock is lenient where Node would answer in its own shape.
      requireHostHeader: false,
    },
    listener,
  )
    .on('checkExpectation', listener)
    .on('clientError', (error, socket: Socket) => {
      void answerMalformed(error, socket, [...(open.get(socket) ?? [])], refusal);
    });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });

  const { address, family, port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`,
    document,
    scenarios: scenarioTable(engine.operations),
    async close(graceMs = 0) {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      const undelivered = (await deliveries?.end(graceMs)) ?? [];
      await closed;
      clearTimeout(cut);
      return undelivered;
    },
  };
}

/** What the mock answers itself. */
function ownAnswer(request: IncomingMessage): Responded | undefined {
  const preflight = preflightAnswer(request);
  if (preflight) return { answer: preflight };
  const isHealthCheck = request.method === 'GET' && request.url === '/healthz';
  return isHealthCheck ? { answer: jsonAnswer(200, { status: 'ok' }) } : undefined;
}

function isSuccess({ status, trouble }: Answer): boolean {
  return status >= 200 && status < 300 && trouble !== 'reset';
}
