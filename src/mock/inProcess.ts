import { violationsOf } from '../shared/violations.js';
import { type Answer, exampleText, plainError } from './answer.js';
import { bodyProblem, readForm, readJson } from './body.js';
import { type ContractOperation, contractOperations } from './contractOperations.js';
import { decide } from './decide.js';
import { faults } from './faults.js';
import { responseOf } from './fetchResponse.js';
import { type Incoming, incoming } from './incoming.js';
import { isInvalidKey } from './key.js';
import { preferenceOf } from './prefer.js';
import { type Problem, problemOf } from './problem.js';
import { pathParameters, pathProblem, unroutedAnswer } from './routes.js';
import { type ResponseExample, statusOf } from './scenarios.js';
import { usersOf } from './users.js';

/** A `fetch` that the mock answers. */
export type MockFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * Makes a `fetch` that answers as the contract describes, without a network: for an app's unit tests. It has the
 * scenario and fault users of `partner-api mock`, and follows `Prefer: code=…, example=…`. It refuses the same requests,
 * except that it does not check the values of parameters. The host of the URL does not matter.
 */
export function createMockFetch(): MockFetch {
  return async (input, init) => {
    const request = incoming(input, init);
    request.signal?.throwIfAborted();
    const answer = await answerTo(request);
    request.signal?.throwIfAborted();
    return responseOf(answer, request);
  };
}

async function answerTo(request: Incoming): Promise<Answer> {
  const { method, pathname, headers } = request;
  const operation =
    contractOperations.find((operation) => operation.path === pathname && operation.method === method) ??
    contractOperations.find(
      (operation) => operation.method === method && pathParameters(operation.path, pathname),
    );
  if (!operation) return unroutedAnswer(contractOperations, method, pathname);

  const path = pathParameters(operation.path, pathname) ?? {};
  const body = await readBody(request, operation);
  const decision = decide(operation.examples, {
    denied: deniedFor(headers, operation.auth),
    problem: pathProblem(pathname) ?? body.problem ?? missingParameter(request, operation, path),
    body: body.value,
    preference: preferenceOf(headers.get('prefer')),
    users: usersOf(operation.ids, path, body.value),
  });
  switch (decision.kind) {
    case 'undocumented':
      return plainError(decision.status, decision.message);
    case 'example':
      return exampleAnswer(operation, decision.example, decision.problem);
    case 'fault':
      return faults[decision.fault].answer(exampleAnswer(operation, successOf(operation)));
    case 'success':
      return exampleAnswer(operation, successOf(operation));
  }
}

function deniedFor(headers: Headers, auth: ContractOperation['auth']) {
  if (!auth) return undefined;
  const key = headers.get(auth.header);
  if (!key) return 'missingKey';
  return isInvalidKey(key) ? 'wrongKey' : undefined;
}

async function readBody(
  request: Incoming,
  { body, check }: ContractOperation,
): Promise<{ value?: unknown; problem?: Problem | undefined }> {
  if (!body || !check) return {};
  const contentType = request.headers.get('content-type') ?? '';
  const rule = { required: body.required, mediaTypes: [body.mediaType] };
  const bytes = await request.body();
  const problem = bodyProblem(rule, contentType, sizeOf(bytes));
  if (problem || bytes.length === 0) return { problem };
  const read =
    body.mediaType === 'multipart/form-data' ? await readForm(bytes, contentType) : readJson(bytes);
  return read.problem ? read : { ...read, problem: problemOf(violationsOf(check, read.value)) };
}

/** Returns the size of a body, in bytes. */
function sizeOf(body: string | Uint8Array): number {
  return typeof body === 'string' ? new TextEncoder().encode(body).length : body.length;
}

function missingParameter(
  { query }: Incoming,
  operation: ContractOperation,
  path: object,
): Problem | undefined {
  const names = [
    ...Object.entries(path).flatMap(([name, value]) => (value === '' ? [name] : [])),
    ...operation.query.filter((name) => !query.get(name)),
  ];
  return problemOf(names.map((field) => ({ field, rule: 'required' })));
}

/** Returns the success with the lowest status code. */
function successOf({ examples }: ContractOperation): ResponseExample {
  const successes = examples.filter(({ status }) => status.startsWith('2'));
  return successes.sort((a, b) => (a.status < b.status ? -1 : 1))[0] ?? { status: '200' };
}

function exampleAnswer(
  operation: ContractOperation,
  { status, name }: ResponseExample,
  problem?: Problem,
): Answer {
  const documented = [status, `${status[0]}XX`, 'default'].find((key) => key in operation.answers) ?? status;
  const mediaType = operation.answers[documented];
  const value = operation.bodies[documented]?.[name ?? ''];
  return {
    status: statusOf({ status }),
    headers: mediaType ? { 'content-type': mediaType } : {},
    body: exampleText(mediaType, value, problem),
  };
}
