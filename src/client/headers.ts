import { mergeHeaders } from 'openapi-fetch';

/** Merges the headers of an input with the client's own, which take precedence. Leaves out `undefined` headers. */
export function headers(given: Record<string, unknown>, own: Record<string, string>): Headers {
  return mergeHeaders(given as Record<string, string>, own);
}
