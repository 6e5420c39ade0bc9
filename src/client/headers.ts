import { mergeHeaders } from 'openapi-fetch';

/** Merges the headers of an input with the client's own, which win. Those that are `undefined` are left out. */
export function headers(given: Record<string, unknown>, own: Record<string, string>): Headers {
  return mergeHeaders(given as Record<string, string>, own);
}
