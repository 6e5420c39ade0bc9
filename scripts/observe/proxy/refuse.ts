import type { ServerResponse } from 'node:http';

/** Gives an answer of the proxy itself. The text must contain no value of the call. */
export function refuse(response: ServerResponse, status: number, text: string): void {
  const sentence = `${text}\n`;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.setHeader('content-length', Buffer.byteLength(sentence));
  response.writeHead(status).end(sentence);
}
