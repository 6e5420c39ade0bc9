import type { IHttpRequest } from '@stoplight/prism-http';
import { isJson, parseJson } from './body.js';
import { invalid, type Problem } from './problem.js';
import { pathProblem } from './routes.js';

/** A request as it came. */
export interface RawRequest {
  method: string;
  /** Path and query. */
  target: string;
  headers: Record<string, string | string[] | undefined>;
  /** `undefined` where it is larger than the mock takes. */
  body: Buffer | undefined;
}

export interface ReadRequest {
  /** As Prism takes it. */
  request: IHttpRequest;
  pathname: string;
  pathProblem: Problem | undefined;
  /** Of no concern to an operation without a body. */
  bodyProblem: Problem | undefined;
}

/** Reads a request; `undefined` where its target is no path. */
export function readRequest({ method, target, headers, body }: RawRequest): ReadRequest | undefined {
  if (!URL.canParse(target, 'http://mock')) return undefined;
  const { pathname, searchParams } = new URL(target, 'http://mock');
  const wrongPath = pathProblem(pathname);
  const { value, problem: wrongBody } = readBody(body, String(headers['content-type'] ?? ''));
  const request = {
    method: method.toLowerCase() as IHttpRequest['method'],
    url: {
      // At a malformed escape, Prism would throw.
      path: wrongPath ? pathname.replaceAll('%', '%25') : pathname,
      query: queryOf(searchParams),
    },
    headers: headers as Record<string, string>,
    body: value,
  };
  return { request, pathname, pathProblem: wrongPath, bodyProblem: wrongBody };
}

function readBody(body: Buffer | undefined, contentType: string): { value?: unknown; problem?: Problem } {
  if (!body) return { problem: invalid('The body is larger than the mock takes.') };
  if (body.length === 0) return {};
  if (!isJson(contentType)) return { value: body.toString() };
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return { problem: invalid('The body is not UTF-8.') };
  }
}

function queryOf(parameters: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] as string) : values];
    }),
  );
}
