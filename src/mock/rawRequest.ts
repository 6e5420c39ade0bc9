import type { IHttpRequest } from '@stoplight/prism-http';
import { isJson, readJson } from './body.js';
import type { Problem } from './problem.js';
import { pathProblem } from './routes.js';

/** A request as it came. */
export interface RawRequest {
  method: string;
  /** Path and query. */
  target: string;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

interface ReadRequest {
  /** As Prism takes it. */
  request: IHttpRequest;
  pathname: string;
  contentType: string;
  pathProblem: Problem | undefined;
  /** Of no concern to an operation without a body. */
  bodyProblem: Problem | undefined;
}

/** Reads a request; `undefined` where its target is no path. */
export function readRequest({ method, target, headers, body }: RawRequest): ReadRequest | undefined {
  if (!URL.canParse(target, 'http://mock')) return undefined;
  const { pathname, searchParams } = new URL(target, 'http://mock');
  const { 'content-type': given, ...others } = headers;
  const contentType = String(given ?? '');
  const wrongPath = pathProblem(pathname);
  const { value, problem: wrongBody } = isJson(contentType) ? readJson(body) : { value: body.toString() };
  const request = {
    method: method.toLowerCase() as IHttpRequest['method'],
    // At what it can't parse, Prism throws.
    url: { path: wrongPath ? pathname.replaceAll('%', '%25') : pathname, query: queryOf(searchParams) },
    headers: {
      ...others,
      ...(parsable.test(contentType) && { 'content-type': contentType }),
    } as Record<string, string>,
    body: body.length > 0 ? value : undefined,
  };
  return { request, pathname, contentType, pathProblem: wrongPath, bodyProblem: wrongBody };
}

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const parsable = new RegExp(`^${token}/${token}(\\s*;\\s*${token}=(${token}|"[^"\\\\]*"))*\\s*$`);

function queryOf(parameters: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] as string) : values];
    }),
  );
}
