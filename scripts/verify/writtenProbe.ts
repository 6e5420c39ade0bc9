import { randomInt } from 'node:crypto';
import { filledProbe } from '../contract/filledProbe.js';
import type { Probe } from '../contract/probes.js';
import { requestOf } from '../contract/requestOf.js';

export interface WrittenProbe {
  url: string;
  method: string;
  headers: Record<string, string>;
  /** Empty for none. */
  body: string;
}

/** Returns the request of a probe to a service. Each call names a different unknown user. */
export function writtenProbe(probe: Probe, server: URL, apiKey: string): WrittenProbe {
  const { method, path, input, responses } = probe.operation;
  const accepted = new Set(responses.flatMap(({ mediaType }) => mediaType ?? []));
  const mediaType = input.body?.mediaType;
  const { parameters, body } = filledProbe(probe, { apiKey, random: (min, max) => randomInt(min, max + 1) });
  const target = { method, path, server: server.href.replace(/\/$/, ''), auth: undefined, mediaType };
  const { url, query, headers } = requestOf(target, { parameters, body, files: undefined });
  const search = new URLSearchParams(query.map(({ name, value }) => [name, value])).toString();
  const text = typeof body === 'object' ? JSON.stringify(body) : String(body ?? '');
  return {
    url: search ? `${url}?${search}` : url,
    method: method.toUpperCase(),
    headers: {
      accept: [...accepted].join(', '),
      'accept-encoding': 'gzip',
      ...(mediaType && { 'content-type': mediaType }),
      ...Object.fromEntries(headers.map(({ name, value }) => [name, value])),
    },
    body: text,
  };
}
