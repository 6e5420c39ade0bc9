import { isLoopback } from '../isLoopback.js';
import type { ObservationRules } from './observationRules.js';

/** Where a call went. */
export interface Server {
  environment: string;
  /** The path of the call at this server, without query. */
  path: string;
}

/** Finds the server of the contract that a URL belongs to. Another one is `local` on the same machine, else `other`. */
export function serverOf(url: URL, servers: ObservationRules['servers']): Server {
  for (const { url: text, environment } of servers) {
    const server = new URL(text);
    const base = server.pathname.replace(/\/$/, '');
    if (server.origin === url.origin && `${url.pathname}/`.startsWith(`${base}/`)) {
      return { environment, path: url.pathname.slice(base.length) || '/' };
    }
  }
  return { environment: isLoopback(url.hostname) ? 'local' : 'other', path: url.pathname };
}
