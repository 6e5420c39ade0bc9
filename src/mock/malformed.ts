import { once } from 'node:events';
import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { type Answer, plainError } from './answer.js';

/** How long a caller may go on after it was refused, in milliseconds. */
const lingerMs = 1000;

const refused = new WeakSet<Socket>();

/**
 * Answers what is no HTTP request, or never becomes one, and closes the connection. `open` are the answers to earlier
 * requests of the connection, which go first. Gives the status, or `undefined` where there was nobody to answer.
 */
export async function answerMalformed(
  error: NodeJS.ErrnoException,
  socket: Socket,
  open: readonly ServerResponse[],
  refusal: Answer,
): Promise<number | undefined> {
  // Every further piece is an error too, and is thrown away.
  if (refused.has(socket)) return undefined;
  refused.add(socket);
  // The last one may be to this very request, whose head was in order: nobody else will answer it.
  const whole = open.filter(({ req }) => req.complete);
  await Promise.all(whole.map((response) => once(response, 'close').catch(() => {})));
  if (!socket.writable) {
    socket.destroy();
    return undefined;
  }
  const { status, headers, body } = answerTo(error, refusal);
  const head = Object.entries({
    ...headers,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  });
  const lines = head.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  // Closed before all is read, the connection would be reset, and the answer lost.
  setTimeout(() => socket.destroy(), lingerMs).unref();
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n${body}`);
  return status;
}

function answerTo({ code }: NodeJS.ErrnoException, refusal: Answer): Answer {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return plainError(408, 'The request took too long.');
  if (code === 'HPE_HEADER_OVERFLOW') return plainError(431, 'The headers are larger than the mock takes.');
  return refusal;
}
