import type { IHttpRequest } from '@stoplight/prism-http';
import { isJson } from '../shared/mediaType.js';
import { readForm, readJson, sizeLimit } from './body.js';
import type { Problem } from './problem.js';
import { pathProblem } from './routes.js';

/** A request as it was received. */
export interface RawRequest {
  method: string;
  /** Path and query. */
  target: string;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

interface ReadRequest {
  /** The request in the form that Prism accepts. */
  request: IHttpRequest;
  pathname: string;
  contentType: string;
  pathProblem: Problem | undefined;
  /** To be ignored for an operation without a request body. */
  bodyProblem: Problem | undefined;
}

/** Reads a request. Returns `undefined` if its target is not a valid path. */
export async function readRequest({
  method,
  target,
  headers,
  body,
}: RawRequest): Promise<ReadRequest | undefined> {
  if (!URL.canParse(target, 'http://mock')) return undefined;
  const { pathname, searchParams } = new URL(target, 'http://mock');
  const { 'content-type': given, ...others } = headers;
  const contentType = String(given ?? '');
  const wrongPath = pathProblem(pathname);
  const { value, problem: wrongBody } = await readBody(body, contentType);
  const request = {
    method: method.toLowerCase() as IHttpRequest['method'],
    // Prism throws on a path or a media type that it can't parse.
    url: { path: wrongPath ? pathname.replaceAll('%', '%25') : pathname, query: queryOf(searchParams) },
    headers: {
      ...others,
      ...(parsable.test(contentType) && { 'content-type': contentType }),
    } as Record<string, string>,
    body: value,
  };
  return { request, pathname, contentType, pathProblem: wrongPath, bodyProblem: wrongBody };
}

/** Reads a body in the form that Prism accepts. Skips a body above the size limit, because it is refused anyway. */
async function readBody(body: Buffer, contentType: string): Promise<{ value?: unknown; problem?: Problem }> {
  if (body.length === 0 || body.length > sizeLimit(contentType)) return {};
  if (isJson(contentType)) return readJson(body);
  if (!/^multipart\//i.test(contentType)) return { value: body.toString() };
  const { value = {}, problem } = await readForm(body, contentType);
  return problem ? { problem } : { value: withoutContent(Object.keys(value), contentType) };
}

/**
 * Returns a multipart body with the same parts but minimal content, because Prism takes a second for a large body.
 * Omits parts with unusual names, because Prism throws on some of them.
 */
function withoutContent(names: string[], contentType: string): string {
  const [, boundary = ''] = /boundary="?([^";]+)/i.exec(contentType) ?? [];
  const parts = names
    .filter((name) => /^[\w.-]+$/.test(name))
    .map((name) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n.\r\n`);
  return `${parts.join('')}--${boundary}--\r\n`;
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
