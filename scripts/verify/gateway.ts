import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What came of a request. */
export type Exchange = Answer | { trouble: string };

export interface Answer {
  status: number;
  /** Without parameters, in lower case; empty where there is none. */
  mediaType: string;
  /** The body, without the key. */
  text: string;
  /** Where a redirect leads, which is not followed. */
  redirect?: 'the same origin' | 'another origin';
}

export interface Gateway {
  /** Where the service is to be found instead. */
  url: string;
  /** Of every request so far, in their order. */
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

/** What is sent to a gateway in place of the key. Nobody else knows it, so that nobody else can use the key. */
export const placeholder = randomUUID();

/** After so many requests in a row without an answer, no more is sent. */
const patience = 3;

/**
 * A server on this machine that stands before the service. Respect follows redirects, with the key, and knows the key of
 * whatever it sends. So it gets a placeholder, and only here, on the way to the service and no further, the key takes
 * its place. Where the service accepts a write, or is silent, nothing more is sent.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const exchanges: Exchange[] = [];
  let inVain = 0;
  let stopped: string | undefined;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const exchange = stopped ? { trouble: stopped } : await forward(options, request, Buffer.concat(chunks));
    exchanges.push(exchange);
    if ('trouble' in exchange) {
      if (++inVain >= patience) stopped ??= `not sent, after ${patience} probes without an answer`;
      response.writeHead(504, { 'content-type': 'text/plain' }).end(exchange.trouble);
      return;
    }
    inVain = 0;
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
  const withoutKey = (text: string) => (apiKey.length < shortest ? text : masked(text, apiKey));
  try {
    const response = await fetch(target, {
      method,
      headers: sent,
      ...(method !== 'GET' && { body: new Uint8Array(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status === 429) return { trouble: 'too many requests (429)' };
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
    return { trouble: troubleOf(error as Error, timeoutMs) };
  }
}

/** A shorter key is that of a mock, and would take letters out of words. */
const shortest = 8;

function masked(text: string, key: string): string {
  return text.replaceAll(key, '***').replaceAll(JSON.stringify(key).slice(1, -1), '***');
}

function originOf(location: string, base: string): string | undefined {
  return URL.canParse(location, base) ? new URL(location, base).origin : undefined;
}

const troubles: Record<string, string> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  ENOTFOUND: 'unknown host',
  EAI_AGAIN: 'unknown host',
  UND_ERR_SOCKET: 'connection broken off',
};

/** In words of our own: an error's message can hold what was sent. */
function troubleOf({ name, cause }: Error, timeoutMs: number): string {
  if (name === 'TimeoutError') return `took longer than ${timeoutMs / 1000} s`;
  const code = String((cause as { code?: unknown } | undefined)?.code ?? '');
  return troubles[code] ?? (/^[A-Z_]+$/.test(code) ? `no answer (${code})` : 'no answer');
}
