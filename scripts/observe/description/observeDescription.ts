import type { Oas3_1Definition, Oas3RequestBody } from '@redocly/openapi-core';
import { essence } from '../../../src/shared/mediaType.js';
import type { ObservationRules } from '../../../src/shared/observation/observationRules.js';
import type { Content, Sample, Sighting } from '../../../src/shared/observation/sample.js';
import type { Leaf, Shape } from '../../../src/shared/observation/shape.js';
import { webhookOf } from '../../../src/shared/observation/webhookOf.js';
import { preferred } from '../../contract/model/mediaType.js';
import { operationsOf, type PathOperation } from '../../contract/model/operationsOf.js';
import { resolve } from '../../contract/model/resolve.js';
import type { Observer } from '../compare/observer.js';
import { type DescribedBody, describedBody, type ListedField } from './describedBody.js';
import { type DescribedResponse, describedResponses } from './describedResponses.js';

type Where = Pick<Sample, 'day' | 'environment' | 'method' | 'path'>;

/**
 * Reads an OpenAPI description, such as an export of the portal, as if its calls had been seen: with every field, with the
 * required ones alone, and without each required one in turn. Names and prose are not compared. `environment` is what the
 * evidence is called.
 */
export function observeDescription(
  observer: Observer,
  rules: ObservationRules,
  document: Oas3_1Definition,
  { environment, day }: Pick<Sample, 'environment' | 'day'>,
): void {
  for (const found of operationsOf(document)) {
    const method = found.method.toUpperCase();
    const ours = rules.operations.find(
      (operation) => operation.method === method && shapeOfPath(operation.path) === shapeOfPath(found.path),
    );
    const where = { day, environment, method, path: ours?.path ?? found.path };
    observeOperation(observer, rules, document, found, where);
  }
  for (const [name, item] of Object.entries(document.webhooks ?? {})) {
    const { post } = resolve<{ post?: PathOperation['operation'] }>(document, item as object) ?? {};
    const body = post?.requestBody && resolve<Oas3RequestBody>(document, post.requestBody);
    const [mediaType, media] = preferred(body?.content) ?? [];
    const described = describedBody(document, media?.schema, 'body');
    const sent = Object.fromEntries(namesOf(described.whole).map((key) => [key, null]));
    const ours =
      rules.webhooks.find((webhook) => webhook.name === name) ?? webhookOf(rules.webhooks, '', sent);
    observeEvent(observer, described, {
      day,
      environment,
      method: 'POST',
      path: '',
      webhook: typeof ours === 'object' ? ours.name : ours,
      ...(mediaType && { type: essence(mediaType) }),
    });
  }
}

/** The path without the names of its parameters. */
function shapeOfPath(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '{}');
}

function observeEvent(
  observer: Observer,
  { whole, least, lists }: DescribedBody,
  { type, ...where }: Where & { webhook: string; type?: string },
): void {
  const content = (body: Shape): Content => ({ ...(type && { type }), body });
  const shared = { ...where, key: true, status: 200 };
  observer.add({ ...shared, request: content(whole) });
  if (least) observer.add({ ...shared, request: content(least) });
  addSightings(observer, where, 'request', lists);
}

function observeOperation(
  observer: Observer,
  { messages }: ObservationRules,
  document: Oas3_1Definition,
  { operation, parameters }: PathOperation,
  where: Where,
): void {
  const body = operation.requestBody && resolve<Oas3RequestBody>(document, operation.requestBody);
  const [mediaType, media] = preferred(body?.content) ?? [];
  const request = media?.schema ? describedBody(document, media.schema, 'body') : undefined;
  const type = mediaType && { type: essence(mediaType) };
  const content = (shape: Shape | undefined): Pick<Sample, 'request'> =>
    shape ? { request: { ...type, body: shape } } : {};
  const query = (all: boolean): Pick<Sample, 'query'> => ({
    query: Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === 'query' && (all || parameter.required))
        .map(({ name }): [string, Leaf] => [name, 'text']),
    ),
  });
  const requirements = operation.security ?? document.security;
  const shared = {
    ...where,
    key: requirements === undefined || requirements.some((one) => Object.keys(one).length > 0),
  };

  addSightings(observer, where, 'request', [
    ...(request?.lists ?? []),
    ...parameters.flatMap(
      ({ in: location, name, schema }) => describedBody(document, schema, `${location}.${name}`).lists,
    ),
  ]);
  for (const response of describedResponses(document, operation)) {
    const answer = response.media?.schema ? describedBody(document, response.media.schema, '') : undefined;
    const samples = samplesOf(response, answer, messages);
    for (const sample of samples) {
      if (response.status >= 300) {
        observer.addAnswer({ ...shared, ...sample });
        continue;
      }
      observer.add({ ...shared, ...query(true), ...content(request?.whole), ...sample });
      if (request?.least) observer.add({ ...shared, ...query(false), ...content(request.least), ...sample });
    }
    addSightings(observer, where, response.status, answer?.lists ?? []);
  }
  const inQuery = parameters.flatMap(({ in: location, name }) => (location === 'query' ? [name] : []));
  if (request?.least) addIncomplete(observer, where, inQuery, request.whole, request.least);
}

/** Takes a refusal of the request without each of its required fields in turn. */
function addIncomplete(
  observer: Observer,
  where: Where,
  inQuery: string[],
  whole: Shape,
  least: Shape,
): void {
  const all = [...inQuery, ...namesOf(whole)];
  for (const required of namesOf(least)) {
    const others = all.filter((name) => name !== required);
    // Twice, because one refusal alone can have another reason.
    for (let i = 0; i < 2; i++) observer.addIncomplete(others, where);
  }
}

/** Returns the names of the fields of a body. */
function namesOf(body: Shape): string[] {
  return typeof body === 'object' && 'fields' in body ? Object.keys(body.fields) : [];
}

/** Takes every value of the lists as seen. The codes of errors are in the samples already. */
function addSightings(
  observer: Observer,
  where: Where & { webhook?: string },
  part: Sighting['in'],
  lists: readonly ListedField[],
): void {
  for (const { field, values } of lists) {
    if (field === 'errorCode') continue;
    for (const value of values) observer.addSighting({ ...where, in: part, field, value, accepted: true });
  }
}

/** Returns an answer with every field, with the required ones, and with each code that it names. */
function samplesOf(
  { status, mediaType, errors }: DescribedResponse,
  body: DescribedBody | undefined,
  messages: ObservationRules['messages'],
): Pick<Sample, 'status' | 'code' | 'errorName' | 'message' | 'answer'>[] {
  const content = (shape: Shape | undefined): Content => ({
    ...(mediaType && { type: essence(mediaType) }),
    ...(shape && { body: shape }),
  });
  const shapes = body ? [body.whole, ...(body.least ? [body.least] : [])] : [undefined];
  const answers = shapes.map((shape) => ({ status, answer: content(shape) }));
  const withCodes = [...errors].map(([code, { errorName, message }]) => ({
    status,
    code,
    ...(errorName && { errorName }),
    ...(message &&
      messages[code] && {
        message: messages[code].includes(message) ? ('same' as const) : ('other' as const),
      }),
    answer: content(body?.whole),
  }));
  return withCodes.length > 0 ? withCodes : answers;
}
