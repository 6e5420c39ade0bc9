import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Exchange } from '../../../src/shared/observation/exchange.js';
import { UserError } from '../../cli/userError.js';
import { bodyOf } from './bodyOf.js';
import { type PassedCall, passOn } from './passOn.js';
import { refuse } from './refuse.js';
import { addressOf, maxHeaderSize, upstreamOf } from './requestTo.js';

export interface ProxyOptions {
  /** Where the calls go. */
  target: URL;
  /** `webhook`: the calls are events for the partner's server. */
  kind: Exchange['kind'];
  /** The environment that the webhooks come from. That of a call is known by the target. */
  environment?: string;
  /** Default: any free one. */
  port?: number;
  /** How long calls may go on while the proxy closes, in milliseconds. Default: 5000. */
  graceMs?: number;
  /** Takes each call with its answer, after the caller has the answer. */
  onExchange(exchange: Exchange): void;
  /** Takes the reason why a call says nothing. */
  onLeftOut(reason: string): void;
}

export interface Proxy {
  url: string;
  /** Takes no more calls, and ends when the open ones have their answers, or after `graceMs`. */
  close(): Promise<void>;
}

/**
 * Starts a reverse proxy on this machine. It passes calls on unchanged, apart from the headers of connections, and follows
 * no redirect. It keeps no body over 1 MiB.
 *
 * @throws UserError if the port can't be used
 */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const { target, port = 0, graceMs = 5000, onLeftOut } = options;
  const upstream = upstreamOf(target);
  const open = new Set<Promise<void>>();

  // No limit of time: callers and the service have their own.
  const server = createServer({ maxHeaderSize, requestTimeout: 0, keepAliveTimeout: 60_000 }, take);
  server.maxHeadersCount = 0;
  // With these listeners, Node lets the service decide whether the caller may go on.
  server.on('checkContinue', take).on('checkExpectation', take);
  server.on('connect', (_, socket) => {
    onLeftOut('CONNECT: no call of the API');
    socket.on('error', () => {});
    socket.end(
      'HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Type: text/plain\r\n\r\nThis is a reverse proxy. Use its address as the base URL, not as the proxy of your app.\n',
    );
  });

  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(`The proxy can't use port ${port} (${code}). Choose another one with --port.`);
  }

  function take(request: IncomingMessage, response: ServerResponse): void {
    const call = handle(request, response).finally(() => open.delete(call));
    open.add(call);
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const day = new Date().toISOString().slice(0, 10);
    if (!request.url?.startsWith('/')) {
      refuse(
        response,
        400,
        'This is a reverse proxy. Use its address as the base URL, not as the proxy of your app.',
      );
      return onLeftOut('a request for a proxy');
    }
    // Another upgrade, such as to HTTP/2, may be ignored.
    if (/websocket/i.test(request.headers.upgrade ?? '')) {
      refuse(response, 501, 'This proxy does not pass WebSockets on.');
      return onLeftOut('WebSocket');
    }
    const call = await passOn(upstream, request, response);
    const reason = typeof call === 'string' ? call : leftOutReason(call);
    if (reason !== undefined) return onLeftOut(reason);
    try {
      options.onExchange(exchangeOf(call as PassedCall, day, options));
    } catch {
      onLeftOut('not readable');
    }
  }

  async function close(): Promise<void> {
    const closed = once(server, 'close');
    server.close();
    // Connections that callers keep become idle after their last answer.
    const sweep = setInterval(() => server.closeIdleConnections(), 20);
    const end = setTimeout(() => server.closeAllConnections(), graceMs);
    await closed;
    clearInterval(sweep);
    clearTimeout(end);
    await Promise.all(open);
    upstream.agent.destroy();
  }

  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** Returns why a call says nothing about the contract, or undefined if it does. */
function leftOutReason({ request: { method = '' }, answer }: PassedCall): string | undefined {
  if (/^(HEAD|OPTIONS|TRACE)$/.test(method)) return `${method}: no call of the API`;
  return answer.statusCode === 304 ? 'answered from a cache' : undefined;
}

function exchangeOf(
  { request, requestBody, answer, answerBody }: PassedCall,
  day: string,
  { kind, environment, target }: ProxyOptions,
): Exchange {
  return {
    kind,
    ...(environment !== undefined && { environment }),
    day,
    method: request.method ?? '',
    url: addressOf(target, request.url ?? ''),
    headerNames: Object.keys(request.headers),
    requestType: request.headers['content-type'],
    request: bodyOf(requestBody, request.headers),
    status: answer.statusCode ?? 0,
    answerType: answer.headers['content-type'],
    answer: bodyOf(answerBody, answer.headers),
  };
}
