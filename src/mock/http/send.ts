import type { ServerResponse } from 'node:http';
import { type Answer, takesBody } from '../decide/answer.js';

/** Sends an answer, with its network fault. */
export function send(response: ServerResponse, { status, headers, body, networkFault }: Answer): void {
  if (networkFault === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  if (!takesBody(status)) {
    const { 'content-type': _, ...others } = headers;
    response.writeHead(status, others).end();
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  if (networkFault === 'slow' && body) trickle(response, Buffer.from(body));
  // Sends a string, not a buffer: if a buffer waits for an earlier response, Node (20.20) writes the headers before its
  // own 100 Continue.
  else response.end(body);
}

/** Sends one byte per second. */
function trickle(response: ServerResponse, bytes: Buffer): void {
  response.flushHeaders();
  let sent = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(sent, ++sent));
    if (sent === bytes.length) response.end();
  }, 1000);
  response.on('close', () => clearInterval(timer));
}
