import { once } from 'node:events';
import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { type Answer, plainError } from '../decide/answer.js';

/** How long the connection stays open after a refusal, in milliseconds. */
const lingerMs = 1000;

const refused = new WeakSet<Socket>();

/**
 * Answers input that is not a complete HTTP request, and closes the connection. `open` are the unfinished responses of
 * the connection: those to earlier requests are sent first. Returns the status code; `undefined` if nothing was sent.
 */
export async function answerMalformed(
  error: NodeJS.ErrnoException,
  socket: Socket,
  open: readonly ServerResponse[],
  refusal: Answer,
): Promise<number | undefined> {
  // Each further chunk causes another error. It is discarded.
  if (refused.has(socket)) return undefined;
  refused.add(socket);
  // If the headers of this request were valid, `open` also has its own response. It is never sent: do not wait for it.
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
  // Closing before everything is read would reset the connection, and the answer would be lost.
  setTimeout(() => socket.destroy(), lingerMs).unref();
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n${body}`);
  return status;
}

function answerTo({ code }: NodeJS.ErrnoException, refusal: Answer): Answer {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return plainError(408, 'The request took too long.');
  if (code === 'HPE_HEADER_OVERFLOW') return plainError(431, 'The headers are larger than the mock accepts.');
  return refusal;
}
