import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.js';

/** Sends an answer, with what goes wrong on the way. */
export function send(response: ServerResponse, { status, headers, body, trouble }: Answer): void {
  if (trouble === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  if (trouble === 'slow') trickle(response, bytes);
  else response.end(bytes);
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
