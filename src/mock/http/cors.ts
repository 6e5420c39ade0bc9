import type { IncomingMessage } from 'node:http';
import type { Answer } from '../decide/answer.js';

/** Lets any page call the mock and read all of its answers. */
export const corsHeaders = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };

/** Answers a CORS preflight request. Returns `undefined` for any other request. */
export function preflightAnswer({ method, headers }: IncomingMessage): Answer | undefined {
  const asked = headers['access-control-request-method'];
  if (method !== 'OPTIONS' || !headers.origin || !asked) return undefined;
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': asked,
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    },
    body: '',
  };
}
