import type { Oas3_1Definition, Oas3Response } from '@redocly/openapi-core';
import type { Trigger } from '../../src/shared/trigger.js';
import { userKind } from '../../src/shared/userIds.js';
import { type Assumed, type Assumption, assumptionsOf } from './assumptionsOf.js';
import { exampleRequest } from './exampleRequest.js';
import { idsOf } from './model/idsOf.js';
import { isReadAsJson } from './model/mediaType.js';
import type { OperationModel } from './model/operationModel.js';
import { resolve } from './model/resolve.js';
import type { ErrorModel, ResponseModel } from './model/responseModel.js';
import { kindOf } from './model/shape.js';

/** A request that cannot create anything, and the answer that the contract says it gets. */
export interface Probe {
  /** The `stepId` in the Arazzo description: `addUserVerification-noKey`. */
  id: string;
  operation: OperationModel;
  /** What is special about the request, in words for reports: `without documentType`. */
  what: string;
  key: 'right' | 'wrong' | 'none';
  /** The values of the parameters, by location. */
  parameters: Partial<Record<'path' | 'query' | 'headers', Record<string, unknown>>>;
  /** The JSON body, or a text that is sent unchanged; `undefined` for none. */
  body: Record<string, unknown> | string | undefined;
  expected: Expected;
  assumptions: Assumption[];
}

export interface Expected {
  status: number;
  mediaType: string;
  /** The codes that `errorCode` may have; empty if the body has no code. */
  codes: string[];
  /** The fields of the body that the contract describes, each with its JSON type if the schema allows only one. */
  fields: Map<string, { kind: string | undefined; required: boolean }>;
}

interface KnownError extends ErrorModel {
  response: ResponseModel;
}

/** Placeholder for the id of a user that does not exist. Every request gets a different id. */
export const unknownUser = Symbol('unknown user');

/**
 * Returns the probes of every operation that has an error for an unknown user. A probe names either such a user
 * or no user, so the service cannot create anything, even if it accepts the rest of the request.
 */
export function probesOf(document: Oas3_1Definition, operations: readonly OperationModel[]): Probe[] {
  return operations.flatMap((operation) =>
    canBeProbed(document, operation) ? probesOfOne(document, operation) : [],
  );
}

/**
 * Whether an operation can be probed without effect. Other methods than GET are probed only if the contract lists all
 * codes of the response, and if no field of the request is unconfirmed: otherwise it is not known what the service
 * checks before it acts.
 */
function canBeProbed(document: Oas3_1Definition, operation: OperationModel): boolean {
  const { input, method } = operation;
  const error = errorOf(operation, isUnknownUser);
  if (!error || (input.body && !isReadAsJson(input.body.mediaType))) return false;
  if (!Object.values(idsOf(document, operation)).includes(userKind)) return false;
  if (method === 'get') return !operation.createsByGet;
  const { properties = {} } = resolve(document, (input.body?.media.schema ?? {}) as BodySchema);
  const isCertain =
    !operation.unconfirmed && !Object.values(properties).some((field) => field['x-unconfirmed']);
  return isCertain && codesListedFor(document, operation, error.response).includes(error.code);
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

  /** Adds a probe that must get `error` or one of `others`. Adds nothing if the operation does not have `error`. */
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
      assumptions: about.flatMap(({ assumed, ...rest }) => (assumed ? [{ ...assumed, ...rest }] : [])),
    });
  }

  const noKey = errorOf(operation, ({ when }) => when === 'missingKey');
  const wrongKey = errorOf(operation, ({ when }) => when === 'wrongKey');
  const missing = errorOf(operation, (trigger) => trigger.when === 'missingField' && !trigger.fields);
  const malformed = errorOf(operation, ({ when }) => when === 'malformedBody');
  const unknown = errorOf(operation, isUnknownUser);
  const meaning = (error: KnownError | undefined, confusedWith?: KnownError) => ({
    assumed: error && assumptions.ofMeaning(error.response, error.code),
    confirmedBy: [error?.code],
    refutedBy: [confusedWith?.code],
  });

  if (auth) {
    for (const [id, what, error, key] of [
      ['noKey', 'without a key', noKey, 'none'],
      ['wrongKey', 'with a wrong key', wrongKey, 'wrong'],
    ] as const) {
      // Without a code, only the shape of the body identifies this error.
      const assumed = error && !error.inBody ? assumptions.ofBody(error.response) : undefined;
      add(id, what, error, { key, about: [{ assumed, confirmedBy: [], refutedBy: ['denied'] }] });
    }
  }
  if (body) {
    // The contract does not say which of the two errors an absent body gets.
    add('noBody', 'without a body', missing, { body: undefined, others: [malformed] });
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
      const accepted = [unknown?.code, 'accepted'];
      const about = {
        assumed: assumptions.ofField(field),
        confirmedBy: isRequired ? refused : accepted,
        refutedBy: isRequired ? accepted : refused,
      };
      add(`without-${field}`, `without ${field}`, isRequired ? missing : unknown, {
        body: rest,
        about: [about],
      });
    }
  }
  const keyless = {
    assumed: auth ? undefined : assumptions.ofNoKey(),
    confirmedBy: [],
    refutedBy: ['denied'],
  };
  add('unknownUser', 'about an unknown user', unknown, { about: [meaning(unknown), keyless] });
  return probes;
}

interface Details extends Partial<Pick<Probe, 'key' | 'body'>> {
  others?: (KnownError | undefined)[];
  about?: (Omit<Assumption, keyof Assumed> & { assumed: Assumed | undefined })[];
}

/** Whether a trigger is that of an unknown user. */
export function isUnknownUser(trigger: Trigger | undefined): boolean {
  return trigger?.when === 'unknown' && trigger.id === userKind;
}

function errorOf(
  { responses }: OperationModel,
  isMeant: (trigger: Trigger) => boolean,
): KnownError | undefined {
  for (const response of responses) {
    const error = response.errors.find(({ example }) => {
      const trigger = example['x-error']?.trigger;
      return trigger !== undefined && isMeant(trigger);
    });
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
  properties?: Record<string, { enum?: unknown[]; 'x-unconfirmed'?: boolean }>;
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
  // An error without a code is recognized by the fields of its example.
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
