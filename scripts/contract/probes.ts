import type { Oas3_1Definition, Oas3Response } from '@redocly/openapi-core';
import { userKind } from '../../src/shared/userIds.js';
import { exampleRequest } from './exampleRequest.js';
import { idsOf } from './model/idsOf.js';
import { isReadAsJson } from './model/mediaType.js';
import type { OperationModel } from './model/model.js';
import { resolve } from './model/resolve.js';
import type { ErrorModel, ResponseModel } from './model/responses.js';
import { kindOf } from './model/shape.js';
import { type Assumption, assumptionsOf } from './probeAssumptions.js';

/** A request that cannot create anything, and what the contract says it gets. */
export interface Probe {
  /** Of its step in the Arazzo description: `addUserVerification-noKey`. */
  id: string;
  operation: OperationModel;
  /** What is special about it, for people: `without documentType`. */
  what: string;
  key: 'right' | 'wrong' | 'none';
  /** The values of its parameters, by where they stand. */
  parameters: Partial<Record<'path' | 'query' | 'headers', Record<string, unknown>>>;
  /** A JSON body; a text, which is sent as it is, where that can't be one. */
  body: Record<string, unknown> | string | undefined;
  expected: Expected;
  assumptions: Assumption[];
}

export interface Expected {
  status: number;
  mediaType: string;
  /** `errorCode` is one of these; none where the body has no code. */
  codes: string[];
  /** The fields of the body that the contract knows, each with its JSON kind, where that is fixed. */
  fields: Map<string, { kind: string | undefined; required: boolean }>;
}

interface KnownError extends ErrorModel {
  response: ResponseModel;
}

/** Stands for a user that does not exist, another one in every request. */
export const unknownUser = Symbol('unknown user');

/**
 * The probes of every operation that has an error for a user that does not exist. All of them are about such a user, so
 * whatever the service thinks of the rest of the request, there is nobody to do something for.
 */
export function probesOf(document: Oas3_1Definition, operations: readonly OperationModel[]): Probe[] {
  return operations.flatMap((operation) =>
    canBeProbed(document, operation) ? probesOfOne(document, operation) : [],
  );
}

/**
 * Writes are probed only where the contract lists all codes of the response: else it is not known what the service looks
 * at before it acts.
 */
function canBeProbed(document: Oas3_1Definition, operation: OperationModel): boolean {
  const { input, method } = operation;
  const error = errorOf(operation, 'unknownUser');
  if (!error || (input.body && !isReadAsJson(input.body.mediaType))) return false;
  if (!Object.values(idsOf(document, operation)).includes(userKind)) return false;
  return method === 'get' || codesListedFor(document, operation, error.response).includes(error.code);
}

function probesOfOne(document: Oas3_1Definition, operation: OperationModel): Probe[] {
  const { name, auth, input } = operation;
  const ids = idsOf(document, operation);
  const example = exampleRequest(document, operation);
  const parameters = Object.fromEntries(
    Object.entries(example.parameters).map(([part, values]) => [part, aboutUnknownUser(ids, values)]),
  );
  const body = input.body && aboutUnknownUser(ids, Object(example.body));
  const assumptions = assumptionsOf(document, operation);
  const probes: Probe[] = [];

  /** Adds a probe that gets `error`, or one of `others`. Without such an error the operation has no such probe. */
  function add(
    id: string,
    what: string,
    error: KnownError | undefined,
    { about = [], others = [], ...request }: Details = {},
  ): void {
    if (!error) return;
    const codes = [error, ...others].flatMap((error) => (error?.inBody ? [error.code] : []));
    probes.push({
      id: `${name}-${id}`,
      operation,
      what,
      key: auth ? 'right' : 'none',
      parameters,
      body,
      ...request,
      expected: expectedOf(document, operation, error, codes),
      assumptions: about.flatMap(({ pointer, ...rest }) => (pointer ? [{ pointer, ...rest }] : [])),
    });
  }

  const denied = errorOf(operation, 'wrongKey');
  const missing = errorOf(operation, 'missingField');
  const malformed = errorOf(operation, 'malformedBody');
  const unknown = errorOf(operation, 'unknownUser');
  const meaning = (error: KnownError | undefined, confusedWith?: KnownError) => ({
    pointer: error && assumptions.ofMeaning(error.response, error.code),
    confirmedBy: [error?.code],
    refutedBy: [confusedWith?.code],
  });

  if (auth && denied) {
    // Without a code it is its shape that tells it.
    const shape = denied.inBody ? undefined : assumptions.ofShape(denied.response);
    const about = [{ pointer: shape, confirmedBy: [], refutedBy: ['denied'] }];
    add('noKey', 'without a key', denied, { key: 'none', about });
    add('wrongKey', 'with a wrong key', denied, { key: 'wrong', about });
  }
  if (body) {
    // The contract does not say which of the two an absent body is.
    add('noBody', 'without a body', missing, { body: {}, others: [malformed] });
    add('emptyObject', 'with an empty object', missing, { body: '{}', about: [meaning(missing, malformed)] });
    add('malformedBody', 'with malformed JSON', malformed, {
      body: '{',
      about: [meaning(malformed, missing)],
    });
    const { required = [] } = resolve(document, (input.body?.media.schema ?? {}) as BodySchema);
    for (const field of Object.keys(body)) {
      const { [field]: _, ...rest } = body;
      const isRequired = required.includes(field);
      const refused = [missing?.code, malformed?.code];
      const taken = [unknown?.code, 'accepted'];
      const about = {
        pointer: assumptions.ofField(field),
        confirmedBy: isRequired ? refused : taken,
        refutedBy: isRequired ? taken : refused,
      };
      add(`without-${field}`, `without ${field}`, isRequired ? missing : unknown, {
        body: rest,
        about: [about],
      });
    }
  }
  // The assumption of an operation without a key is that it needs none.
  const keyless = {
    pointer: auth ? undefined : assumptions.ofOperation(),
    confirmedBy: [],
    refutedBy: ['denied'],
  };
  add('unknownUser', 'about an unknown user', unknown, { about: [meaning(unknown), keyless] });
  return probes;
}

interface Details extends Partial<Pick<Probe, 'key' | 'body'>> {
  others?: (KnownError | undefined)[];
  about?: (Omit<Assumption, 'pointer'> & { pointer: string | undefined })[];
}

function errorOf({ responses }: OperationModel, trigger: string): KnownError | undefined {
  for (const response of responses) {
    const error = response.errors.find(({ example }) => example['x-error']?.trigger === trigger);
    if (error && /^\d+$/.test(response.status)) return { ...error, response };
  }
  return undefined;
}

function aboutUnknownUser(
  ids: Record<string, string>,
  values: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, ids[name] === userKind ? unknownUser : value]),
  );
}

interface BodySchema {
  properties?: Record<string, { enum?: unknown[] }>;
  required?: string[];
}

function schemaOf(
  document: Oas3_1Definition,
  { operation }: OperationModel,
  response: ResponseModel,
): BodySchema {
  const { content } = resolve<Oas3Response>(document, operation.responses?.[response.status] as Oas3Response);
  return resolve(document, (content?.[response.mediaType ?? '']?.schema ?? {}) as BodySchema);
}

function codesListedFor(
  document: Oas3_1Definition,
  operation: OperationModel,
  response: ResponseModel,
): unknown[] {
  const { errorCode = {} } = schemaOf(document, operation, response).properties ?? {};
  return resolve(document, errorCode).enum ?? [];
}

function expectedOf(
  document: Oas3_1Definition,
  operation: OperationModel,
  { response, example, inBody }: KnownError,
  codes: string[],
): Expected {
  const { properties = {}, required = [] } = schemaOf(document, operation, response);
  // What has no code is known by the fields of its example.
  const needed = inBody ? required : Object.keys(Object(example.value));
  return {
    status: Number(response.status),
    mediaType: response.mediaType ?? '',
    codes,
    fields: new Map(
      [...new Set([...needed, ...Object.keys(properties)])].map((name) => [
        name,
        { kind: kindOf(document, properties[name]), required: needed.includes(name) },
      ]),
    ),
  };
}
