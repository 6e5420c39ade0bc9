import type { IncomingMessage } from 'node:http';

/** Headers about one connection, not about the message (RFC 9110, section 7.6.1). */
const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'transfer-encoding',
  'upgrade',
];

/** Returns the headers of a message that are passed on, with their case, order and repetitions. */
export function headersToPassOn(message: IncomingMessage): [name: string, value: string][] {
  const named = (message.headers.connection ?? '').toLowerCase().split(/[\s,]+/);
  // Without chunks there are no trailers, and Node refuses to announce any.
  const dropped = new Set([...hopByHop, ...named, ...(isChunked(message) ? [] : ['trailer'])]);
  return pairs(message.rawHeaders).filter(([name]) => !dropped.has(name.toLowerCase()));
}

/** Whether the body of a message is sent in chunks. */
export function isChunked({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined;
}

/** Returns a flat list of names and values as pairs. */
export function pairs(list: readonly string[]): [name: string, value: string][] {
  return Array.from({ length: list.length / 2 }, (_, i) => [list[2 * i] ?? '', list[2 * i + 1] ?? '']);
}
