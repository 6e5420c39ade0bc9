import {
  type ClientRequest,
  type IncomingMessage,
  Agent as PlainAgent,
  request as requestPlain,
} from 'node:http';
import { request as requestSecure, Agent as SecureAgent } from 'node:https';
import { urlToHttpOptions } from 'node:url';
import { headersToPassOn, isChunked } from './headersToPassOn.js';

/** The service that the calls go to. */
export interface Upstream {
  target: URL;
  agent: PlainAgent | SecureAgent;
}

/** The largest size of all headers of a message, in bytes. */
export const maxHeaderSize = 128 * 1024;

export function upstreamOf(target: URL): Upstream {
  // `timeout` closes a connection that is idle. Many services do so after 5 seconds, and a call that is sent in the same
  // moment would fail.
  const options = { keepAlive: true, timeout: 4000 };
  return {
    target,
    agent: target.protocol === 'https:' ? new SecureAgent(options) : new PlainAgent(options),
  };
}

/** The address of a call at the service, as text. The path is not changed in any way. */
export function addressOf(target: URL, path: string): string {
  return target.origin + basePath(target) + path;
}

function basePath({ pathname }: URL): string {
  return pathname.replace(/\/$/, '');
}

/** Begins the same request at the service. The body is left to the caller. */
export function requestTo({ target, agent }: Upstream, request: IncomingMessage): ClientRequest {
  const { method = '', url = '', headers } = request;
  const { hostname, port } = urlToHttpOptions(target);
  const options = { hostname, port, agent, method, path: basePath(target) + url, maxHeaderSize };
  const send = target.protocol === 'https:' ? requestSecure : requestPlain;

  const passedOn = headersToPassOn(request);
  const host = passedOn.find(([name]) => name.toLowerCase() === 'host');
  if (host) host[1] = target.host;
  // HTTP/1.0 does not need it.
  else passedOn.unshift(['Host', target.host]);
  if (isChunked(request)) passedOn.push(['Transfer-Encoding', 'chunked']);
  if (isChunked(request) || headers['content-length'] !== undefined || !hasBodyByDefault(method)) {
    return send({ ...options, headers: passedOn.flat() });
  }
  // Node adds a header about the body to a list of headers without one. This way it can be told not to.
  const upstream = send({ ...options, setHost: false });
  for (const name of new Set(passedOn.map(([name]) => name))) {
    upstream.setHeader(
      name,
      passedOn.filter(([other]) => other === name).map(([, value]) => value),
    );
  }
  upstream.removeHeader('content-length');
  upstream.removeHeader('transfer-encoding');
  return upstream;
}

/** Whether Node expects a request of this method to have a body. */
function hasBodyByDefault(method: string): boolean {
  return !/^(GET|HEAD|DELETE|OPTIONS|TRACE)$/.test(method);
}
