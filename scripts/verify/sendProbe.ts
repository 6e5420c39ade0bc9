import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { essence } from '../../src/shared/mediaType.js';
import type { Probe } from '../contract/probes.js';
import { failureOf } from './failureOf.js';
import { type ReadBody, readBody } from './readBody.js';
import { withoutKey } from './withoutKey.js';
import { type WrittenProbe, writtenProbe } from './writtenProbe.js';

/** The result of a request: the answer, or the reason why there is none. */
export type Exchange = Answer | { failure: string };

/** An answer, without the key. It has a status even if its body breaks off. */
export interface Answer extends ReadBody {
  status: number;
  /** Without parameters, in lower case; empty if there is none. */
  mediaType: string;
  /** The target of a redirect. It is not followed. */
  redirect?: 'the same origin' | 'another origin';
}

/** The service that gets the probes. */
export interface Service {
  server: URL;
  apiKey: string;
  /** How long an answer may take, with its body, in milliseconds. */
  timeoutMs: number;
}

/**
 * Sends a probe. `fetch` is not used, because it takes some answers that break off for complete ones: those without a
 * content length, if the connection does not stay open.
 */
export async function sendProbe(probe: Probe, { server, apiKey, timeoutMs }: Service): Promise<Exchange> {
  const written = writtenProbe(probe, server, apiKey);
  const signal = AbortSignal.timeout(timeoutMs);
  const timeout = () => (signal.aborted ? `took longer than ${timeoutMs / 1000} s` : undefined);
  let response: IncomingMessage | undefined;
  try {
    response = await headOf(written, signal);
    const { statusCode: status = 0, headers } = response;
    if (status === 429) return { failure: 'too many requests (429)' };
    const mask = withoutKey(apiKey);
    const mediaType = mask(essence(headers['content-type'] ?? ''));
    const location = status >= 300 && status < 400 ? headers.location : undefined;
    return {
      status,
      mediaType,
      ...(await readBody(response, mediaType, mask, timeout)),
      ...(location !== undefined && {
        redirect: originOf(location, written.url) === server.origin ? 'the same origin' : 'another origin',
      }),
    };
  } catch (error) {
    return { failure: timeout() ?? failureOf(error as { code?: unknown }) };
  } finally {
    // The service may still send.
    response?.destroy();
  }
}

/** Sends a request over a connection of its own, so that no answer can spoil the next one. */
function headOf({ url, body, ...options }: WrittenProbe, signal: AbortSignal): Promise<IncomingMessage> {
  const send = url.startsWith('https:') ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    send(url, { ...options, agent: false, signal }, resolve)
      .on('error', reject)
      // After a switch to another protocol there is neither an answer nor an error.
      .on('close', () => reject(new Error('There is no answer.')))
      .end(body);
  });
}

function originOf(location: string, base: string): string | undefined {
  return URL.canParse(location, base) ? new URL(location, base).origin : undefined;
}
