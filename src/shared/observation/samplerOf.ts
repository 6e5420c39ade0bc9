import { isObject } from '../isObject.js';
import { essence } from '../mediaType.js';
import { pathParameters, routeOf } from '../routes.js';
import type { Exchange, ObservedBody } from './exchange.js';
import type { ListedValues, ObservationRules } from './observationRules.js';
import { fieldsOf } from './observedBody.js';
import type { Content, Sample, Sighting } from './sample.js';
import { serverOf } from './serverOf.js';
import { isToken, type Leaf } from './shape.js';
import { leafOf, shapeOf, type Token, textsIn } from './shapeOf.js';
import { toldMethod } from './toldMethod.js';
import { toldPath } from './toldPath.js';
import { webhookOf } from './webhookOf.js';

/** What may be told of an exchange. */
export interface Told {
  sample: Sample;
  sightings: Sighting[];
}

/** Returns a function that reduces exchanges to what may be told of them. */
export function samplerOf(rules: ObservationRules): (exchange: Exchange) => Told {
  const names = new Set(rules.names);
  const words = new Set(rules.words);

  return ({ kind, day, headerNames, requestType, request, answerType, answer, ...exchange }) => {
    const url = new URL(exchange.url);
    const method = toldMethod(exchange.method);
    const { status } = exchange;
    const { environment, path } = serverOf(url, rules.servers);
    const found = kind === 'webhook' ? webhookOf(rules.webhooks, path, contentValue(request)) : undefined;
    const webhook = typeof found === 'object' ? found : undefined;
    const operation = kind === 'call' ? routeOf(rules.operations, method, path) : undefined;
    // What the contract does not have shows nothing, and can be any text.
    const query = fieldsOf([...url.searchParams].filter(([name]) => names.has(name)));
    const pathValues = (operation && pathParameters(operation.path, path)) ?? {};
    const secretHeaders = kind === 'webhook' ? rules.tokenHeaders : rules.keyHeaders;
    const sent = kind === 'webhook' ? prefixed(webhook?.listed ?? {}) : (operation?.sent ?? {});
    const texts = textsIn([contentValue(request), contentValue(answer), query, path.split('/')]);
    const requestTokens: Token[] = [];
    const answerTokens: Token[] = [];
    const inRequest = { listed: sent, names, texts, tell: (token: Token) => requestTokens.push(token) };
    const inAnswer = {
      listed: operation?.answered ?? {},
      names,
      texts,
      tell: (token: Token) => answerTokens.push(token),
    };

    const where = {
      day,
      environment: exchange.environment ?? environment,
      method,
      path: kind === 'webhook' ? '' : (operation?.path ?? toldPath(path, words)),
      ...(typeof found === 'object' ? { webhook: found.name } : found && { webhook: found }),
    };
    const sample: Sample = {
      ...where,
      ...(headerNames.length > 0 && { key: secretHeaders.some((name) => headerNames.includes(name)) }),
      ...(Object.keys(pathValues).length > 0 && { pathValues: leavesOf(pathValues, 'path', inRequest) }),
      ...(Object.keys(query).length > 0 && { query: leavesOf(query, 'query', inRequest) }),
      request: contentOf(requestType, request, inRequest, 'body'),
      status,
      ...(status >= 400 && errorOf(contentValue(answer), rules.messages)),
      answer: contentOf(answerType, answer, inAnswer, ''),
    };
    const accepted = status >= 200 && status < 300;
    const sightings = [
      // A value that was refused is none of the list, and can be what belongs in another field.
      ...(accepted ? requestTokens : []).map((token) => ({
        ...where,
        in: 'request' as const,
        ...token,
        accepted,
      })),
      ...answerTokens.map((token) => ({ ...where, in: status, ...token, accepted })),
    ];
    return { sample, sightings };
  };
}

function contentValue(body: ObservedBody): unknown {
  return 'value' in body ? body.value : undefined;
}

type ShapeOptions = Parameters<typeof shapeOf>[1];

function leavesOf(
  values: Record<string, unknown>,
  location: 'path' | 'query',
  options: ShapeOptions,
): Record<string, Leaf> {
  const { fields } = shapeOf(values, { ...options, listed: {} }) as { fields: object };
  return Object.fromEntries(
    Object.keys(fields).map((name) => {
      const value = values[name];
      return [name, leafOf(Array.isArray(value) ? value[0] : value, options, `${location}.${name}`)];
    }),
  );
}

function contentOf(
  mediaType: string | undefined,
  body: ObservedBody,
  options: ShapeOptions,
  place: string,
): Content {
  const type = mediaType && { type: toldType(mediaType) };
  if (body.kind === 'unseen') return { ...type };
  return { ...type, body: 'value' in body ? shapeOf(body.value, options, place) : body.kind };
}

const commonTypes =
  /^(application\/((problem\+|hal\+|vnd\.api\+)?json|xml|pdf|octet-stream|x-www-form-urlencoded|x-ndjson)|multipart\/form-data|text\/(plain|html|xml|csv|event-stream)|image\/(jpeg|png))$/;

/** Returns a media type without parameters, if it is a common one. */
export function toldType(mediaType: string): string {
  const type = essence(mediaType);
  return commonTypes.test(type) ? type : 'another';
}

/**
 * Returns what may be told of the body of an error: its code, its name, and whether its message is the known one. The
 * service may add to a message what is wrong, so only the beginning is compared.
 */
function errorOf(
  body: unknown,
  messages: ObservationRules['messages'],
): Pick<Sample, 'code' | 'errorName' | 'message'> {
  if (!isObject(body)) return {};
  const { errorCode: code, errorName, errorMessage: message } = body;
  if (typeof code !== 'string' || !isToken(code)) return {};
  const known = Object.hasOwn(messages, code) ? messages[code] : undefined;
  return {
    code,
    ...(typeof errorName === 'string' && isErrorName(errorName) && { errorName }),
    ...(typeof message === 'string' &&
      known && { message: known.some((text) => message.startsWith(text)) ? 'same' : 'other' }),
  };
}

/** The names of errors are words joined by hyphens, such as `invalid-user`, or an upper-case token. */
export function isErrorName(text: string): boolean {
  return text.length <= 40 && (/^[a-z]+(-[a-z]+)+$/.test(text) || isToken(text));
}

function prefixed(listed: ListedValues): ListedValues {
  return Object.fromEntries(Object.entries(listed).map(([place, values]) => [`body.${place}`, values]));
}
