import { connect, type Socket } from 'node:net';

export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** The data received over a connection. */
export interface Exchange {
  answers: RawAnswer[];
  /** The text after the last complete answer. */
  rest: string;
  /** From the last byte sent to the end of the connection, in milliseconds. */
  durationMs: number;
  /** The error code if the connection broke; `undefined` if it was closed. */
  error?: string | undefined;
}

/** Writes bytes to a server, ends its side of the connection, and reads until the server ends the other side. */
export async function exchange(url: string, ...parts: (string | Buffer)[]): Promise<Exchange> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  let error: string | undefined;
  socket.on('error', ({ code }: NodeJS.ErrnoException) => {
    error = code;
  });
  const received = collect(socket);
  for (const part of parts) socket.write(part);
  socket.end();
  const start = performance.now();
  const text = await received;
  return { ...parse(text), durationMs: performance.now() - start, error };
}

function collect(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve) => {
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
  });
}

/** Splits received text into answers, by their content-length. */
export function parse(text: string): { answers: RawAnswer[]; rest: string } {
  const answers: RawAnswer[] = [];
  let rest = text;
  for (;;) {
    rest = rest.replace(/^(HTTP\/1\.1 100 Continue\r\n\r\n)+/, '');
    const [head, status, lines = ''] = /^HTTP\/1\.1 (\d{3})[^\r]*\r\n((?:[^\r]+\r\n)*)\r\n/.exec(rest) ?? [];
    if (!head) return { answers, rest };
    const headers = Object.fromEntries(
      lines
        .split('\r\n')
        .filter(Boolean)
        .map((line) => [
          line.slice(0, line.indexOf(':')).toLowerCase(),
          line.slice(line.indexOf(':') + 1).trim(),
        ]),
    );
    const length = Number(headers['content-length'] ?? 0);
    const body = Buffer.from(rest.slice(head.length, head.length + length), 'latin1').toString();
    answers.push({ status: Number(status), headers, body });
    rest = rest.slice(head.length + length);
  }
}
