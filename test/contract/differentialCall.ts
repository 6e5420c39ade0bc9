import type { OperationModel } from '../../scripts/contract/model/operationModel.js';
import { isJson } from '../../src/shared/mediaType.js';
import { operations } from '../support/contract/contract.js';
import { requestOf } from '../support/contract/requestOf.js';
import { hasFileList, withFormAsJson } from './prismLimits.js';

/** A request as bytes, so that both servers get exactly the same. */
export interface Call {
  method: string;
  path: string;
  /** The names are in lower case. */
  headers: Record<string, string>;
  body?: Uint8Array | undefined;
}

export async function callOf(operation: OperationModel, parts: Record<string, unknown>): Promise<Call> {
  const { path, init } = requestOf(operation, parts);
  const { method, headers, body } = new Request(`http://server${path}`, init);
  const bytes = body && new Uint8Array(await new Response(body).arrayBuffer());
  return { method, path, headers: Object.fromEntries(headers), body: bytes ?? undefined };
}

/** Returns the call with these headers. `undefined` removes a header. */
export function withHeaders(call: Call, changed: Record<string, string | undefined>): Call {
  const headers = Object.entries({ ...call.headers, ...changed }).filter(([, value]) => value !== undefined);
  return { ...call, headers: Object.fromEntries(headers) as Record<string, string> };
}

/** Returns the call with this body, unless `fetch` sends none with its method. */
export function withBody(call: Call, body: string | Uint8Array | undefined): Call {
  if (['GET', 'HEAD'].includes(call.method)) return call;
  return { ...call, body: typeof body === 'string' ? new TextEncoder().encode(body) : body };
}

export function withJson(call: Call, value: unknown): Call {
  return withBody(call, JSON.stringify(value));
}

export function bodyText({ body }: Call): string {
  return new TextDecoder().decode(body);
}

/** Returns the JSON of a body; undefined if there is none. */
export function jsonOf({ body }: Call): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

/** Returns the operation that a call addresses, and the values of its path parameters. */
export function addressedBy({ method, path }: Call) {
  const [pathname = ''] = path.split('?');
  const parts = pathname.split('/').map((part) => decodeURIComponent(part));
  const found = operations
    .filter((operation) => operation.method === method.toLowerCase())
    .map((operation) => ({ operation, names: operation.path.split('/') }))
    .filter(({ names }) => names.length === parts.length)
    .filter(({ names }) => names.every((name, i) => name.startsWith('{') || name === parts[i]))
    // A path without parameters comes first.
    .sort((a, b) => a.names.filter(isParameter).length - b.names.filter(isParameter).length)[0];
  if (!found) return undefined;
  const values = found.names.flatMap((name, i) => (isParameter(name) ? [[name.slice(1, -1), parts[i]]] : []));
  return { operation: found.operation, values: Object.fromEntries(values) as Record<string, string> };
}

function isParameter(part: string): boolean {
  return part.startsWith('{');
}

/** What a server answered. */
export interface Answered {
  status: number;
  mediaType: string;
  /** The JSON of the body, or its text if it is not JSON. */
  body: unknown;
  /** What Prism says is wrong with the request. */
  violations: string;
}

export async function answerTo(url: string, { method, path, headers, body }: Call): Promise<Answered> {
  return answered(
    await fetch(url + path, { method, headers, ...(body && { body: body as Uint8Array<ArrayBuffer> }) }),
  );
}

/** Sends a call to Prism. It gets a form with a list of files as JSON, because it can't read it otherwise. */
export async function prismAnswerTo(url: string, call: Call): Promise<Answered> {
  const form = await formRequest(url, call);
  return form ? answered(await fetch(form)) : answerTo(url, call);
}

/** Returns the parts of a call's form as JSON, as Prism gets them; undefined if the body is no form that can be read. */
export async function formOf(call: Call): Promise<unknown> {
  return (await formRequest('http://server', call))?.json();
}

async function formRequest(url: string, { method, path, headers, body }: Call): Promise<Request | undefined> {
  const operation = addressedBy({ method, path, headers })?.operation;
  if (!operation || !hasFileList(operation) || !body?.length) return undefined;
  if (!headers['content-type']?.startsWith('multipart/form-data')) return undefined;
  const request = new Request(url + path, { method, headers, body: body as Uint8Array<ArrayBuffer> });
  return withFormAsJson(operation, request).catch(() => undefined);
}

async function answered(response: Response): Promise<Answered> {
  const text = await response.text();
  const mediaType = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    mediaType,
    body: isJson(mediaType) && text !== '' ? JSON.parse(text) : text,
    violations: response.headers.get('sl-violations') ?? '',
  };
}
