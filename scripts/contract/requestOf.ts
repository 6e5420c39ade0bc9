import type { Auth } from './model/auth.js';

export interface ExampleFile {
  name: string;
  fileName: string;
  content: string;
  type: string;
}

/** What every request of an operation has in common. */
export interface RequestTarget {
  method: string;
  server: string;
  path: string;
  auth: Auth | undefined;
  mediaType: string | undefined;
}

/** What one request has of its own. */
export interface RequestValues {
  /** The values of the parameters, by location. */
  parameters: Partial<Record<'path' | 'query' | 'headers', Record<string, unknown>>>;
  body: unknown;
  /** The parts of a multipart body. */
  files: ExampleFile[] | undefined;
}

/** A request that samples show. */
export interface ExampleRequest extends RequestValues {
  method: string;
  url: string;
  headers: { name: string; value: string }[];
  query: { name: string; value: string }[];
  mediaType: string | undefined;
}

/** Returns a request with these values. In place of the key, it has `<api-key>`. */
export function requestOf(
  { method, server, path, auth, mediaType }: RequestTarget,
  { parameters, body, files }: RequestValues,
): ExampleRequest {
  const key = auth && `${auth.scheme ? `${auth.scheme} ` : ''}<api-key>`;
  return {
    method: method.toUpperCase(),
    url: server + fill(path, parameters.path),
    headers: [...(auth && key ? [{ name: auth.header, value: key }] : []), ...pairs(parameters.headers)],
    query: pairs(parameters.query),
    mediaType,
    body,
    files,
    parameters,
  };
}

function fill(path: string, values: Record<string, unknown> = {}): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name) => encodeURIComponent(String(values[name] ?? name)));
}

function pairs(values: Record<string, unknown> = {}): { name: string; value: string }[] {
  return Object.entries(values).map(([name, value]) => ({ name, value: String(value) }));
}
