import { idsOf } from '../../scripts/contract/model/idsOf.js';
import type { OperationModel } from '../../scripts/contract/model/operationModel.js';
import { isObject } from '../../src/shared/isObject.js';
import { contract, exampleInput, operations, schemaOf } from '../support/contract/contract.js';
import { requestOf } from '../support/contract/requestOf.js';
import { webhooks } from '../support/contract/webhooks.js';
import type { Canaries, CanaryKind } from './canaries.js';
import type { Difference, ExtraCall } from './differences/difference.js';
import { withCanaries } from './withCanaries.js';

/** A call that a client of the service makes. */
export interface StoryCall {
  /** Which answer the service gives: a code, a status or `success`. Default: what the request leads to. */
  ask?: { operation: string; answer: string };
  path: string;
  init: { method: string; headers: Record<string, string>; body?: string | FormData };
}

/** An event that the service sends. */
export interface StoryEvent {
  /** The webhook; undefined if the contract does not have it. */
  webhook: string | undefined;
  /** The path of the partner's server. */
  path: string;
  payload: Record<string, unknown>;
}

export interface Story {
  calls: StoryCall[];
  events: StoryEvent[];
}

type Parts = Record<string, Record<string, unknown>>;

/**
 * Returns what happens between an app and the service: successes and errors of every operation for several users, requests
 * without each of their fields in turn, without a key and with a wrong one, and every event. Canaries stand wherever a
 * value can stand.
 */
export function storyOf(canaries: Canaries, differences: readonly Difference[] = []): Story {
  const calls = operations.flatMap((operation) => [
    ...successes(operation, canaries),
    ...errors(operation, canaries),
    ...incomplete(operation, canaries),
    ...keyless(operation, canaries),
  ]);
  const extra = differences.flatMap(({ calls = [] }) => calls.map((call) => extraCall(call, canaries)));
  const events = webhooks.flatMap(({ name, path = `/hooks/${name}`, examples }) =>
    [1, 2].flatMap(() =>
      Object.values(examples).map((payload) => ({
        webhook: name,
        path,
        payload: withCanaries(payload as Record<string, unknown>, canaries),
      })),
    ),
  );
  const unknown = differences.flatMap(({ sends }) => (sends ? [{ ...sends, webhook: undefined }] : []));
  return { calls: [...calls, ...extra], events: [...events, ...unknown] };
}

/** Every success that the contract shows, for several users, with the values of each list in turn. */
function successes(operation: OperationModel, canaries: Canaries): StoryCall[] {
  const statuses = operation.responses.filter(({ success }) => success).map(({ status }) => status);
  return statuses.flatMap((status, i) =>
    [0, 1, 2, 3].map((turn) => {
      const call = callOf(operation, varied(operation, personal(operation, canaries), turn), canaries);
      // The first is the answer that it gets in any case.
      return i > 0 && /^\d+$/.test(status)
        ? { ...call, ask: { operation: operation.name, answer: status } }
        : call;
    }),
  );
}

/** Every error, apart from those for a missing field: a service does not answer a complete request with one. */
function errors(operation: OperationModel, canaries: Canaries): StoryCall[] {
  const names = operation.responses.flatMap(({ errors }) =>
    errors
      .filter(({ inBody, example }) => inBody && example['x-error']?.trigger?.when !== 'missingField')
      .map(({ name }) => name),
  );
  return names.flatMap((answer) =>
    [1, 2].map(() => ({
      ...callOf(operation, personal(operation, canaries), canaries),
      ask: { operation: operation.name, answer },
    })),
  );
}

/**
 * Requests without each field and parameter in turn, each twice, because from one refusal alone nothing follows. And one
 * that lacks two fields, from which nothing follows either.
 */
function incomplete(operation: OperationModel, canaries: Canaries): StoryCall[] {
  const without = (part: string, ...names: string[]) => {
    const input = personal(operation, canaries);
    for (const name of names) delete input[part]?.[name];
    return callOf(operation, input, canaries);
  };
  const { body, query } = personal(operation, canaries);
  const fields = isObject(body) ? Object.keys(body) : [];
  const [first] = fields;
  const last = fields.at(-1);
  return [
    ...[1, 2].flatMap(() => [
      ...fields.map((name) => without('body', name)),
      ...Object.keys(query ?? {}).map((name) => without('query', name)),
    ]),
    ...(first && last && first !== last ? [without('body', first, last)] : []),
  ];
}

/** Calls without the key, with a wrong one, and with a key where none is needed. */
function keyless(operation: OperationModel, canaries: Canaries): StoryCall[] {
  return [undefined, undefined, 'invalid', canaries.make('key')].map((key) => {
    const call = callOf(operation, personal(operation, canaries), canaries);
    const { 'x-api-key': _, ...headers } = call.init.headers;
    return { ...call, init: { ...call.init, headers: { ...headers, ...(key && { 'x-api-key': key }) } } };
  });
}

function extraCall(extra: ExtraCall, canaries: Canaries): StoryCall {
  if ('operation' in extra) {
    const { body, ...input } = personal(extra.operation, canaries);
    return callOf(extra.operation, { ...input, body: extra.body(body ?? {}) }, canaries);
  }
  const headers = { ...ownHeaders(canaries), 'x-api-key': canaries.make('key') };
  const query = new URLSearchParams({ owner: canaries.make('email') });
  return { path: `${extra.path}?${query}`, init: { method: extra.method, headers } };
}

/** Returns the example input of an operation, with canaries for its texts. */
function personal(operation: OperationModel, canaries: Canaries): Parts {
  const input = exampleInput(operation) as Parts;
  if (operation.input.body?.mediaType === 'multipart/form-data') {
    const { body, ...rest } = input;
    const files = Object.keys(body ?? {}).map((name) => [name, [upload(canaries), upload(canaries)]]);
    return { ...withCanaries(rest, canaries), body: Object.fromEntries(files) };
  }
  const kind = idKinds[canaries.count % idKinds.length] as CanaryKind;
  return withIds(operation, withCanaries(input, canaries), () => canaries.make(kind));
}

/** Partners choose the ids of their users, so an id can be any text. */
const idKinds: CanaryKind[] = ['uuid', 'email', 'upperCase', 'document', 'name', 'phone', 'iban'];

function withIds(operation: OperationModel, input: Parts, make: () => string): Parts {
  const ids = idsOf(contract, operation);
  const replaced = (part: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(part).map(([name, value]) => [name, ids[name] ? make() : value]));
  return {
    ...input,
    ...(input.path && { path: replaced(input.path) }),
    ...(input.body && { body: replaced(input.body) }),
  };
}

/** Puts the values of each list in turn into the body, as far as it has the field. */
function varied(operation: OperationModel, input: Parts, turn: number): Parts {
  if (operation.input.body?.mediaType !== 'application/json' || !input.body) return input;
  const { properties = {} } = schemaOf(operation);
  const body = Object.entries(input.body).map(([name, value]) => {
    const values = properties[name]?.['x-extensible-enum'] ?? [];
    return [name, values[turn % values.length] ?? value];
  });
  return { ...input, body: Object.fromEntries(body) };
}

function upload(canaries: Canaries): File {
  const text = `%PDF-1.7 ${canaries.make('name')}`;
  return new File([text], `${canaries.make('name')}.pdf`, { type: 'application/pdf' });
}

function callOf(operation: OperationModel, input: Parts, canaries: Canaries): StoryCall {
  const { path, init } = requestOf(operation, input);
  const key = operation.auth && { [operation.auth.header]: canaries.make('key') };
  return { path, init: { ...init, headers: { ...init.headers, ...ownHeaders(canaries), ...key } } };
}

/** Headers of which nothing may be told. */
function ownHeaders(canaries: Canaries): Record<string, string> {
  return {
    authorization: `Bearer ${canaries.make('token')}`,
    cookie: `session=${canaries.make('token')}`,
    'user-agent': `shop/1.0 (${canaries.make('email')})`,
    'x-customer': canaries.make('upperCase'),
  };
}
