import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { serve } from '../support/servers/serve.js';

/** A request as it arrived. */
export interface Recorded {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Answers the nth request, from 1 on. */
export type Respond = (response: ServerResponse, number: number, request: Recorded) => void;

export const started: Respond = (response) => response.writeHead(201).end('{"message":"started"}');

/** Starts a server that records every request, and answers it with `respond`. */
export async function recordRequests(respond = started) {
  const requests: Recorded[] = [];
  const baseUrl = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url, headers } = request;
    const recorded = { method, url, headers, body: Buffer.concat(chunks).toString() };
    respond(response, requests.push(recorded), recorded);
  });
  return { baseUrl, requests };
}
