import type { ServerResponse } from 'node:http';
import { type Answer, takesBody } from './answer.js';

/** Sends an answer, with what goes wrong on the way. */
export function send(response: ServerResponse, { status, headers, body, trouble }: Answer): void {
  if (trouble === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  if (!takesBody(status)) {
    const { 'content-type': _, ...others } = headers;
    response.writeHead(status, others).end();
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  if (trouble === 'slow' && body) trickle(response, Buffer.from(body));
  // As a text: of a buffer that waits for an earlier answer, Node (20.20) puts the head before its own 100 Continue.
  else response.end(body);
}

/** A second per byte. */
function trickle(response: ServerResponse, bytes: Buffer): void {
  response.flushHeaders();
  let sent = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(sent, ++sent));
    if (sent === bytes.length) response.end();
  }, 1000);
  response.on('close', () => clearInterval(timer));
}
