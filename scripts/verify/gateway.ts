import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The result of a request: the answer, or the reason why there is none. */
export type Exchange = Answer | { failure: string };

export interface Answer {
  status: number;
  /** Without parameters, in lower case; empty if there is none. */
  mediaType: string;
  /** The body, without the key. */
  text: string;
  /** The target of a redirect. The gateway does not follow it. */
  redirect?: 'the same origin' | 'another origin';
}

export interface Gateway {
  /** The URL to call in place of the service. */
  url: string;
  /** One for each request so far, in the order of the requests. */
  exchanges: Exchange[];
  close(): Promise<void>;
}

interface GatewayOptions {
  server: URL;
  apiKey: string;
  /** Names of the headers that can carry the key, in lower case. */
  keyHeaders: string[];
  /** How long an answer may take, in milliseconds. */
  timeoutMs: number;
}

/**
 * The text that is sent to a gateway in place of the key. It is random, so that no other process on this machine can make
 * the gateway send the key.
 */
export const placeholder = randomUUID();

/** After this many requests in a row without an answer, nothing more is sent. */
const maxUnanswered = 3;

/**
 * Starts a server on this machine that forwards requests to the service. Respect must not have the key, because it
 * sends it along when it follows a redirect. So Respect gets a placeholder. The gateway replaces it with the key, and
 * sends the key only to the service. If the service accepts a write, or does not answer {@link maxUnanswered} requests
 * in a row, nothing more is sent.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const exchanges: Exchange[] = [];
  let unanswered = 0;
  let stopped: string | undefined;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const exchange = stopped ? { failure: stopped } : await forward(options, request, Buffer.concat(chunks));
    exchanges.push(exchange);
    if ('failure' in exchange) {
      if (++unanswered >= maxUnanswered)
        stopped ??= `not sent, after ${maxUnanswered} probes without an answer`;
      response.writeHead(504, { 'content-type': 'text/plain' }).end(exchange.failure);
      return;
    }
    unanswered = 0;
    const { status, mediaType, text } = exchange;
    if (status < 300 && request.method !== 'GET') stopped = 'not sent, after a probe was accepted';
    response.writeHead(status, mediaType ? { 'content-type': mediaType } : {}).end(text);
  }

  const server = createServer(
    (request, response) => void handle(request, response).catch(() => response.destroy()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function forward(
  { server, apiKey, keyHeaders, timeoutMs }: GatewayOptions,
  { method = '', url = '', headers }: IncomingMessage,
  body: Buffer,
): Promise<Exchange> {
  const names = ['accept', 'content-type', ...keyHeaders];
  const sent = names.flatMap((name) => {
    const value = headers[name];
    return value === undefined
      ? []
      : [[name, String(value).replace(placeholder, apiKey)] as [string, string]];
  });
  const target = server.href.replace(/\/$/, '') + url;
  const withoutKey = (text: string) => (apiKey.length < minMaskedLength ? text : masked(text, apiKey));
  try {
    const response = await fetch(target, {
      method,
      headers: sent,
      ...(method !== 'GET' && { body: new Uint8Array(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status === 429) return { failure: 'too many requests (429)' };
    const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
    const location = response.status < 400 && response.headers.get('location');
    return {
      status: response.status,
      mediaType: withoutKey(type.trim()).toLowerCase(),
      text: withoutKey(await response.text()),
      ...(location && {
        redirect: originOf(location, target) === server.origin ? 'the same origin' : 'another origin',
      }),
    };
  } catch (error) {
    return { failure: failureOf(error as Error, timeoutMs) };
  }
}

/** A shorter key is not masked: it is the key of a mock, and its letters can be part of any word. */
const minMaskedLength = 8;

function masked(text: string, key: string): string {
  return text.replaceAll(key, '***').replaceAll(JSON.stringify(key).slice(1, -1), '***');
}

function originOf(location: string, base: string): string | undefined {
  return URL.canParse(location, base) ? new URL(location, base).origin : undefined;
}

const failuresByCode: Record<string, string> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  ENOTFOUND: 'unknown host',
  EAI_AGAIN: 'unknown host',
  UND_ERR_SOCKET: 'connection lost',
};

/** Describes a failure in our own words, because the message of an error can contain the request. */
function failureOf({ name, cause }: Error, timeoutMs: number): string {
  if (name === 'TimeoutError') return `took longer than ${timeoutMs / 1000} s`;
  const code = String((cause as { code?: unknown } | undefined)?.code ?? '');
  return failuresByCode[code] ?? (/^[A-Z_]+$/.test(code) ? `no answer (${code})` : 'no answer');
}
