// What our mock must answer where Prism answers differently. Written from the description, without the mock's code.
import { isDeepStrictEqual } from 'node:util';
import { idsInBody, idsOf } from '../../scripts/contract/model/idsOf.js';
import type { OperationModel } from '../../scripts/contract/model/operationModel.js';
import type { ResponseModel } from '../../scripts/contract/model/responseModel.js';
import { isJson } from '../../src/shared/mediaType.js';
import { scenarioUserId, userKind } from '../../src/shared/userIds.js';
import { bodyValidator, contract, dereferenced } from '../support/contract/contract.js';
import { type Answered, addressedBy, type Call, formOf, jsonOf } from './differentialCall.js';
import { ourMock } from './ourMock.js';
import { statusSent } from './prismLimits.js';
import { type Violation, violationsOfBody } from './violations.js';

export interface Expectation {
  status: number;
  /** The error's code, if the operation has one for it. */
  code?: string | undefined;
  /** The body of the example, if it has no code. */
  body?: unknown;
  /** Why: the first of these reasons that applies. */
  why: 'route' | 'key' | 'wrong' | 'prefer' | 'unknownPrefer' | 'scenario' | 'success';
}

const { refusalOf } = ourMock();

export async function expectationOf(call: Call): Promise<Expectation> {
  const addressed = addressedBy(call);
  if (!addressed) return { status: 404, why: 'route' };
  const { operation, values } = addressed;
  const denied = deniedFor(operation, call);
  if (denied) return denied;
  const { body, violations } = await violationsOf(operation, values, call);
  const { error } = violations ? refusalOf(operation, body, violations) : { error: undefined };
  if (violations) return { status: 400, code: error?.code, why: 'wrong' };
  return preferredOf(operation, call) ?? scenarioOf(operation, values, body) ?? successOf(operation);
}

function deniedFor({ auth, responses }: OperationModel, { headers }: Call): Expectation | undefined {
  if (!auth) return undefined;
  const key = headers[auth.header.toLowerCase()];
  if (key && key !== 'invalid') return undefined;
  const when = key ? 'wrongKey' : 'missingKey';
  const error = responses
    .flatMap(({ errors }) => errors)
    .find(({ example }) => example['x-error']?.trigger?.when === when);
  return { status: 401, code: error?.code, body: error?.example.value, why: 'key' };
}

/** Returns the body of a call, and what is wrong with it; undefined if nothing is. */
async function violationsOf(operation: OperationModel, path: Record<string, string>, call: Call) {
  const { parameters, input } = operation;
  const found: Violation[] = [];
  const query = new URL(call.path, 'http://server').searchParams;
  for (const { name, in: location, required, schema } of parameters) {
    const all = location === 'query' ? query.getAll(name) : [path[name] ?? call.headers[name.toLowerCase()]];
    const given = all.filter((value) => value !== undefined);
    if (required && given.every((value) => value === '') && given.length < 2)
      found.push(`${location}.${name} required`);
    const { enum: allowed, type } = dereferenced(schema);
    if (allowed && given.some((value) => !allowed.includes(value))) found.push(`${location}.${name} enum`);
    if (type !== 'array' && given.length > 1) found.push(`${location}.${name} type`);
  }
  const { body: rule } = input;
  const length = call.body?.length ?? 0;
  if (!rule || (length === 0 && !rule.required))
    return { body: undefined, violations: found.length > 0 ? found : undefined };
  const type = call.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const isForm = !isJson(rule.mediaType);
  const body = type !== rule.mediaType ? undefined : isForm ? await formOf(call) : jsonOf(call);
  // A body that can't be read is refused before the parameters are looked at.
  if (body === undefined) return { body, violations: [unreadable] };
  const validate = bodyValidator(operation);
  if (!validate(body)) found.push(...violationsOfBody(validate.errors ?? []));
  if (isForm && !(await hasRightFiles(operation, call))) found.push('request.body fileType');
  return { body, violations: found.length > 0 ? found : undefined };
}

/** Whether each file of a form has a media type that the description lists. */
async function hasRightFiles({ input }: OperationModel, { headers, body }: Call): Promise<boolean> {
  const form = await new Response(body as Uint8Array<ArrayBuffer>, { headers }).formData();
  return Object.entries(input.body?.media.encoding ?? {}).every(([name, { contentType = '' }]) => {
    const types = contentType.split(/,\s*/);
    return form.getAll(name).every((part) => typeof part !== 'string' && types.includes(part.type));
  });
}

const unreadable: Violation = 'request.body type';

function preferredOf(operation: OperationModel, { headers }: Call): Expectation | undefined {
  const [, code] = /code=([^,]*)/.exec(headers.prefer ?? '') ?? [];
  const [, name] = /example=([^,]*)/.exec(headers.prefer ?? '') ?? [];
  if (code === undefined && name === undefined) return undefined;
  for (const response of operation.responses) {
    const { status } = response;
    if (code !== undefined && !(/^\d{3}$/.test(code) && [code, `${code[0]}XX`].includes(status))) continue;
    if (name !== undefined && !(name in response.examples)) continue;
    return { ...exampleOf(response, name), status: Number(code ?? statusSent(status)), why: 'prefer' };
  }
  const { error } = refusalOf(operation, undefined, []);
  return { status: 400, code: error?.code, why: 'unknownPrefer' };
}

/** The user whose id ends with the digits of a code gets that error. */
function scenarioOf(operation: OperationModel, path: object, body: unknown): Expectation | undefined {
  const ids = Object.entries(idsOf(contract, operation)).filter(([, kind]) => kind === userKind);
  const users = ids.map(([name]) => Object({ ...path, ...Object(body) })[name]);
  for (const { status, errors } of operation.responses) {
    const error = errors.find(({ code }) => users.includes(scenarioUserId(/\d*$/.exec(code)?.[0] || status)));
    if (error)
      return { status: Number(status), code: error.code, body: error.example.value, why: 'scenario' };
  }
  return undefined;
}

function exampleOf({ examples, errors }: ResponseModel, name = Object.keys(examples)[0] ?? '') {
  return { code: errors.find((error) => error.name === name)?.code, body: examples[name]?.value };
}

function successOf({ responses }: OperationModel): Expectation {
  const [success] = responses.filter(({ success }) => success).sort((a, b) => (a.status < b.status ? -1 : 1));
  if (!success) throw new Error('An operation has no success.');
  return { ...exampleOf(success), status: statusSent(success.status), why: 'success' };
}

/** Whether our answer has the right status, and the right code or example. A success can also have what was sent. */
export function isExpected(call: Call, { status, body }: Answered, expected: Expectation): boolean {
  if (expected.why === 'route') return [404, 405].includes(status);
  if (status !== expected.status) return false;
  if (status < 300) return changedFields(expected.body, body).every((field) => isSent(call, body, field));
  if (expected.body !== undefined) return isDeepStrictEqual(body, expected.body);
  return Object(body).errorCode === expected.code;
}

/** Returns the names of the fields in which two bodies differ. */
export function changedFields(a: unknown, b: unknown): string[] {
  const names = new Set([...Object.keys(Object(a)), ...Object.keys(Object(b))]);
  return [...names].filter((name) => !isDeepStrictEqual(Object(a)[name], Object(b)[name]));
}

/** Whether the value of an answer's field was sent: in a field of the same name, or as an id of the same kind. */
export function isSent(call: Call, body: unknown, field: string): boolean {
  const { operation, values = {} } = addressedBy(call) ?? {};
  if (!operation) return false;
  const sent: Record<string, unknown> = { ...values, ...Object(jsonOf(call)) };
  const value = Object(body)[field];
  if (isDeepStrictEqual(sent[field], value)) return true;
  const kinds = operation.responses.map((response) => idsInBody(contract, response)[field]);
  return Object.entries(idsOf(contract, operation)).some(
    ([name, kind]) => kinds.includes(kind) && sent[name] === value,
  );
}
