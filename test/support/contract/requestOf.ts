import { idsOf } from '../../../scripts/contract/model/idsOf.js';
import type { OperationModel } from '../../../scripts/contract/model/operationModel.js';
import { contract, exampleInput } from './contract.js';

export interface PlainRequest {
  path: string;
  init: { method: string; headers: Record<string, string>; body?: string | FormData };
}

/** Returns a request of an operation for `fetch`, built without the client. */
export function requestOf(
  { method, path, auth, input }: OperationModel,
  parts: Record<string, unknown>,
): PlainRequest {
  const { path: values = {}, query = {}, body } = parts as Record<string, Record<string, unknown>>;
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name) => encodeURIComponent(String(values[name])));
  const search = new URLSearchParams(query as Record<string, string>).toString();
  const headers = auth ? { [auth.header]: 'key-of-a-test' } : {};
  const target = search ? `${filled}?${search}` : filled;
  const init = { method: method.toUpperCase(), headers };
  if (!body) return { path: target, init };
  if (input.body?.mediaType === 'application/json') {
    const json = { ...headers, 'content-type': 'application/json' };
    return { path: target, init: { ...init, headers: json, body: JSON.stringify(body) } };
  }
  const form = new FormData();
  for (const [name, files] of Object.entries(body))
    for (const file of files as Blob[]) form.append(name, file);
  return { path: target, init: { ...init, body: form } };
}

/** Returns the example input of an operation, with every id replaced by `user`. */
export function inputAbout(operation: OperationModel, user: string): Record<string, unknown> {
  const ids = idsOf(contract, operation);
  const replaced = (part: unknown) =>
    part && Object.fromEntries(Object.entries(part).map(([name, value]) => [name, ids[name] ? user : value]));
  const { path, body, ...rest } = exampleInput(operation);
  return { ...rest, path: replaced(path), body: replaced(body) };
}

/** Returns the request of an operation with every id replaced by `user`. */
export function withUser(operation: OperationModel, user: string): PlainRequest {
  return requestOf(operation, inputAbout(operation, user));
}
