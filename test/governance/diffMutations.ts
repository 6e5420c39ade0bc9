import type { Impact } from '../../scripts/contract/impact.js';
import { resolve } from '../../scripts/contract/model/resolve.js';

/** A node of the contract's JSON. A property that does not exist is a mistake in the table. */
// biome-ignore lint/suspicious/noExplicitAny: the table also makes changes that the contract's type does not allow.
export type Node = any;

export type Mutate = (contract: Node) => void;

/** A change of our own contract, and its impact. `prepare` changes both the base and the revision first. */
export type Mutation = [impact: Impact, what: string, mutate: Mutate, prepare?: Mutate];

/** Changes of what the contract says, in any part of it. */
export const mutations: Mutation[] = [
  ['major', 'an operation is removed', (c) => remove(c.paths['/v1/order'], 'post')],
  ['major', 'a path is removed', (c) => remove(c.paths, '/v1/partner/balances')],
  ['major', 'a path is renamed', (c) => rename(c.paths, '/v1/transfer', '/v2/transfer')],
  ['major', 'a method changes', (c) => rename(c.paths['/v1/order'], 'post', 'put')],
  ['major', 'an operationId changes', (c) => set(verification(c), 'operationId', 'verifyUser')],
  ['major', 'a path parameter is renamed', renameCardId],
  ['major', 'a query parameter is removed', (c) => networkFee(c).parameters.pop()],
  ['major', 'an optional query parameter becomes required', requireParameter],
  ['major', 'a required header is added', (c) => addParameter(c, { in: 'header', required: true })],
  ['major', 'a parameter moves from the query to a header', moveParameter],
  ['major', 'a request field is removed', (c) => remove(request(c).properties, 'riskLvl')],
  ['major', 'a request field is renamed', (c) => rename(request(c).properties, 'occupation', 'profession')],
  [
    'major',
    'a file of a multipart request becomes a text',
    (c) => remove(schema(c, 'AddPoaFileRequest').properties.files.items, 'format'),
  ],
  [
    'major',
    'a part of a multipart request is removed',
    (c) => removeFirst(schema(c, 'AddPoaFileRequest').properties),
  ],
  ['major', 'a request field becomes required', (c) => request(c).required.push('occupation')],
  ['major', 'a new request field is required', addRequiredRequestField],
  [
    'major',
    "a request field's type changes",
    (c) => set(request(c).properties.documentNumber, 'type', 'integer'),
  ],
  [
    'major',
    'unknown fields of a request get a type',
    (c) => set(request(c), 'patternProperties', { '^x': { type: 'integer' } }),
  ],
  [
    'major',
    'a request field gets a pattern',
    (c) => set(request(c).properties.documentNumber, 'pattern', '^\\d+$'),
  ],
  [
    'major',
    'a request field gets a maxLength',
    (c) => set(request(c).properties.documentNumber, 'maxLength', 9),
  ],
  ['major', 'an open list of a request becomes an enum', closeList],
  ['major', 'a request refuses unknown fields', (c) => set(request(c), 'additionalProperties', false)],
  ['major', 'a request body becomes required', requireBody],
  ['major', 'the content type of a request changes', changeRequestType],
  [
    'major',
    'a known value of an open list is removed',
    (c) => request(c).properties.documentType['x-extensible-enum'].pop(),
  ],
  [
    'major',
    'a response field is removed',
    (c) => remove(schema(c, 'UserBalances').properties, 'fiatBalances'),
  ],
  ['major', 'a response field is renamed', renameResponseField],
  [
    'major',
    'a response field is no longer required',
    (c) => schema(c, 'AddUserVerificationResponse').required.pop(),
  ],
  ['major', 'a response field can be null', (c) => set(message(c), 'type', ['string', 'null'])],
  ['major', "a response field's type changes", (c) => set(message(c), 'type', 'object')],
  ['major', 'the body of a success loses its schema', (c) => remove(success(c), 'schema')],
  ['major', 'the body of every 401 loses its schema', (c) => remove(accessDenied(c), 'schema')],
  ['major', 'a success gets another status', (c) => rename(verification(c).responses, '201', '202')],
  ['major', 'an error response is removed', (c) => remove(verification(c).responses, '404')],
  ['major', 'an error code is removed', (c) => removeCode(c, 'P442')],
  ['major', 'an error code is replaced', replaceCode],
  ['major', 'an error code moves to another status', moveCode],
  ['major', 'an error code is replaced only in the enum', (c) => codes(c).splice(2, 1, 'P431')],
  ['major', 'the error codes of an operation become an open list', openCodes],
  [
    'major',
    'an error can no longer be retried',
    (c) => set(c.components.examples.P501['x-error'], 'retryable', false),
  ],
  [
    'major',
    'the outcome of an error becomes unknown',
    (c) => set(c.components.examples.P466['x-error'], 'outcome', 'unknown'),
  ],
  [
    'major',
    'the error without a code is renamed',
    (c) => set(c.components.examples.ACCESS_DENIED['x-error'], 'name', 'DENIED'),
  ],
  ['major', 'an operation no longer needs a key', (c) => set(verification(c), 'security', [])],
  [
    'major',
    'the key moves to another header',
    (c) => set(c.components.securitySchemes.apiKey, 'name', 'x-key'),
  ],
  [
    'major',
    'an operation gets its own server',
    (c) => set(verification(c), 'servers', [{ url: 'https://verify.example' }]),
  ],
  ['major', 'a webhook is removed', (c) => remove(c.webhooks, 'kycFileAdded')],
  ['major', 'a webhook is renamed', (c) => rename(c.webhooks, 'userStatus', 'userState')],
  [
    'major',
    'a field of a webhook is removed',
    (c) => remove(schema(c, 'UserStatusEvent').properties, 'status'),
  ],
  ['major', 'a field of a webhook is no longer required', (c) => schema(c, 'UserStatusEvent').required.pop()],
  ['major', 'an operation no longer leads to a webhook', (c) => remove(verification(c), 'x-webhook')],
  ['major', 'a webhook gets another path', (c) => set(c.webhooks.userStatus.post, 'x-path', '/webhook/user')],
  ['major', 'the path of a webhook is no longer known', (c) => remove(c.webhooks.userStatus.post, 'x-path')],
  ['major', 'webhooks are retried less often', (c) => c['x-webhook-delivery'].retryDelays.pop()],
  ['major', 'webhooks are no longer retried', (c) => remove(c, 'x-webhook-delivery')],
  ['major', 'a server is removed', (c) => c.servers.pop()],
  ['major', 'an environment is renamed', (c) => set(c.servers[0], 'x-environment', 'stage')],
  ['major', 'a named schema is renamed', renameSchema],

  ['minor', 'an operation is added', (c) => set(c.paths, '/v1/coffee', operation('getCoffee'))],
  ['minor', 'an optional query parameter is added', (c) => addParameter(c, { in: 'query', required: false })],
  [
    'minor',
    'an optional query parameter is added before the others',
    (c) => networkFee(c).parameters.unshift({ name: 'region', in: 'query', schema: { type: 'string' } }),
  ],
  [
    'minor',
    'an optional request field is added',
    (c) => set(request(c).properties, 'note', { type: 'string' }),
  ],
  ['minor', 'a request field becomes optional', (c) => request(c).required.pop()],
  [
    'minor',
    'a request field loses its format',
    (c) => remove(request(c).properties.documentExpirationDate, 'format'),
  ],
  [
    'minor',
    'a request field can be null',
    (c) => set(request(c).properties.occupation, 'type', ['string', 'null']),
  ],
  [
    'minor',
    'a known value of an open list is added',
    (c) => request(c).properties.riskLvl['x-extensible-enum'].push('HIGH'),
  ],
  [
    'minor',
    'a response field is added',
    (c) => set(schema(c, 'AddUserVerificationResponse').properties, 'id', { type: 'string' }),
  ],
  [
    'minor',
    'a response field becomes required',
    (c) => set(schema(c, 'UserBalances'), 'required', ['fiatBalances']),
  ],
  ['minor', 'an error code is added', addCode],
  [
    'minor',
    'an error response is added',
    (c) => set(verification(c).responses, '429', { description: 'Too many calls.' }),
  ],
  [
    'minor',
    'the status of a success becomes exact',
    (c) => succeedWith(c, { 201: orderPlaced(c) }),
    openSuccess,
  ],
  [
    'minor',
    'several statuses of a success become exact',
    (c) => succeedWith(c, { 200: orderPlaced(c), 202: orderPlaced(c) }),
    openSuccess,
  ],
  ['minor', 'the assumed status of a success is confirmed', confirmStatus, assumeStatus],
  [
    'minor',
    'the status of a success becomes exact, and is not the assumed one',
    (c) => succeedWith(c, { 201: orderPlaced(c) }),
    assumeStatus,
  ],
  [
    'major',
    'the status of a success becomes exact, and a field is removed',
    (c) => {
      confirmStatus(c);
      removeFirst(schema(c, 'CreateOrderResponse').properties);
    },
    assumeStatus,
  ],
  [
    'major',
    'the successes have exact statuses, and one of them has no body',
    (c) => succeedWith(c, { 200: orderPlaced(c), 202: { description: 'Accepted.' } }),
    openSuccess,
  ],
  [
    'minor',
    'a parameter loses a long pattern, and a similar one is added before it',
    (c) => {
      const [parameter] = networkFee(c).parameters;
      remove(parameter.schema, 'pattern');
      networkFee(c).parameters.unshift({ name: 'region', in: 'query', schema: { type: 'string' } });
    },
    (c) => set(networkFee(c).parameters[0].schema, 'pattern', 'a|'.repeat(200)),
  ],
  ['minor', 'a member of a oneOf gets many fields', addFieldsToMember, addMembers],
  ['minor', 'a webhook is added', addWebhook],
  [
    'minor',
    'the path of a webhook becomes known',
    (c) => set(c.webhooks.kycFileAdded.post, 'x-path', '/webhook/kyc'),
  ],
  [
    'minor',
    'a field of a webhook is added',
    (c) => set(schema(c, 'UserStatusEvent').properties, 'at', { type: 'string' }),
  ],
  [
    'minor',
    'a known value of a webhook is added',
    (c) => schema(c, 'UserStatusEvent').properties.status['x-extensible-enum'].push('BLOCKED'),
  ],
  [
    'minor',
    'a server is added',
    (c) => c.servers.push({ url: 'https://partner-api.example', 'x-environment': 'sandbox' }),
  ],
  ['minor', 'an operation is deprecated', (c) => set(verification(c), 'deprecated', true)],
  [
    'minor',
    'webhooks are retried after other delays',
    (c) => set(c['x-webhook-delivery'], 'retryDelays', [10, 20, 40, 80]),
  ],
  [
    'minor',
    'a field is marked as personal data',
    (c) => set(schema(c, 'CreateOrderRequest').properties.lockId, 'x-pii', true),
  ],

  ['patch', 'the exact status of a success is assumed', assumeStatus, openSuccess],
  ['patch', 'the exact status of a success is no longer assumed', openSuccess, assumeStatus],
  [
    'patch',
    'what is assumed of the status of a success is reworded',
    (c) => set(order(c).responses['200']['x-assumption'], 'reason', 'Guessed.'),
    assumeStatus,
  ],
  ['patch', 'a description changes', (c) => set(verification(c), 'description', 'Starts a verification.')],
  [
    'patch',
    'the description of a field changes',
    (c) => set(request(c).properties.riskLvl, 'description', 'Risk.'),
  ],
  ['patch', 'a summary changes', (c) => set(verification(c), 'summary', 'Verify a user')],
  [
    'patch',
    'an assumption is confirmed',
    (c) => remove(request(c).properties.documentNumber, 'x-assumption'),
  ],
  [
    'patch',
    'an assumption claims less',
    (c) => set(request(c).properties.documentType['x-assumption'], 'about', ['list']),
  ],
  ['patch', 'a source is added', (c) => set(request(c), 'x-source', 'Add User Verification, V3')],
  ['patch', 'an example changes', changeExample],
  ['patch', 'an example is added', (c) => set(requestMedia(c).examples, 'other', { value: {} })],
  [
    'patch',
    'the remedy of an error is reworded',
    (c) => set(c.components.examples.P427['x-error'], 'remedy', 'Upload.'),
  ],
  ['patch', "a tag's description changes", (c) => set(c.tags[0], 'description', 'Users.')],
  ['patch', 'an inline schema becomes a named schema', nameSchema],
  [
    'patch',
    'an operation repeats the security of the root',
    (c) => set(verification(c), 'security', [{ apiKey: [] }]),
  ],
  ['patch', 'the order of parameters changes', (c) => networkFee(c).parameters.reverse()],
  ['patch', 'parameters move from the operation to the path', shareParameters],
  [
    'patch',
    'members of a oneOf change places',
    (c) => request(c).properties.answer.oneOf.reverse(),
    addMembers,
  ],
  ['patch', 'the security scheme is renamed', renameScheme],
  ['patch', 'default values are written out', writeDefaults],
  ['patch', 'the order of required fields changes', (c) => request(c).required.reverse()],

  [
    'none',
    'the order of fields changes',
    (c) => set(request(c), 'properties', reversed(request(c).properties)),
  ],
  ['none', 'the order of paths changes', (c) => set(c, 'paths', reversed(c.paths))],
  ['none', 'nothing changes', () => {}],
];

export const verification = (c: Node) => c.paths['/v1/user/verification'].post;
const order = (c: Node) => c.paths['/v1/order'].post;
export const networkFee = (c: Node) => c.paths['/v1/crypto-withdrawal/get-network-fee'].get;
export const schema = (c: Node, name: string) => c.components.schemas[name];
export const request = (c: Node) => schema(c, 'AddUserVerificationRequest');
export const message = (c: Node) => schema(c, 'AddUserVerificationResponse').properties.message;
const requestMedia = (c: Node) => verification(c).requestBody.content['application/json'];
const success = (c: Node) => verification(c).responses['201'].content['application/json'];
const accessDenied = (c: Node) => c.components.responses.AccessDenied.content['application/json'];
export const badRequest = (c: Node) => verification(c).responses['400'].content['application/json'];
export const codes = (c: Node): string[] =>
  schema(c, 'AddUserVerificationBadRequest').properties.errorCode.enum;

const assumption = { reason: 'Not known.', confidence: 'low' };

export function set(node: Node, key: string, value: unknown) {
  node[key] = value;
}

export function remove(node: Node, key: string) {
  if (!(key in node)) throw new Error(`There is no ${key} to remove.`);
  delete node[key];
}

export function rename(node: Node, from: string, to: string) {
  node[to] = node[from];
  remove(node, from);
}

function reversed(node: object) {
  return Object.fromEntries(Object.entries(node).reverse());
}

function renameCardId(c: Node) {
  const path = '/v1/card/details/{externalUserId}/{cardId}';
  const { get } = c.paths[path];
  get.parameters = get.parameters.map((parameter: Node) => {
    const resolved = resolve<Node>(c, parameter);
    return resolved.name === 'cardId' ? { ...resolved, name: 'card' } : parameter;
  });
  rename(c.paths, path, path.replace('cardId', 'card'));
}

function addParameter(c: Node, parameter: object) {
  networkFee(c).parameters.push({ name: 'x-region', schema: { type: 'string' }, ...parameter });
}

function requireParameter(c: Node) {
  for (const parameter of networkFee(c).parameters) parameter.required = !parameter.required;
}

function moveParameter(c: Node) {
  networkFee(c).parameters[0].in = 'header';
}

function removeFirst(node: object) {
  remove(node, Object.keys(node)[0] ?? '');
}

function addMembers(c: Node) {
  const kinds = { 'x-extensible-enum': ['A'], type: 'string' };
  request(c).properties.answer = {
    oneOf: [
      { title: 'Details', type: 'object' },
      { title: 'Kind', ...kinds },
      { title: 'Sort', ...kinds, 'x-extensible-enum': ['B'] },
    ],
  };
}

function addFieldsToMember(c: Node) {
  const names = [...'abcdefghij'].map((letter) => letter.repeat(9));
  const [details] = request(c).properties.answer.oneOf;
  details.properties = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
}

function shareParameters(c: Node) {
  const item = c.paths['/v1/card/details/{externalUserId}/{cardId}'];
  item.parameters = item.get.parameters;
  remove(item.get, 'parameters');
}

function renameScheme(c: Node) {
  rename(c.components.securitySchemes, 'apiKey', 'key');
  c.security = [{ key: [] }];
}

function writeDefaults(c: Node) {
  Object.assign(request(c).properties.riskLvl, { deprecated: false, type: ['string'], minLength: 0 });
  Object.assign(networkFee(c).parameters[0], { style: 'form', explode: true });
  set(request(c), 'additionalProperties', true);
}

function addRequiredRequestField(c: Node) {
  request(c).properties.country = { type: 'string' };
  request(c).required.push('country');
}

function closeList(c: Node) {
  rename(request(c).properties.documentType, 'x-extensible-enum', 'enum');
}

function requireBody(c: Node) {
  const { post } = c.paths['/v1/order/lock-rate'];
  networkFee(c).requestBody = { ...post.requestBody, required: true };
}

function changeRequestType(c: Node) {
  rename(verification(c).requestBody.content, 'application/json', 'application/x-www-form-urlencoded');
}

function renameResponseField(c: Node) {
  rename(schema(c, 'SepaTransferDetails').properties, 'transferTitle', 'title');
}

export function removeCode(c: Node, code: string) {
  codes(c).splice(codes(c).indexOf(code), 1);
  remove(badRequest(c).examples, code);
}

export function addCode(c: Node, code = 'P000') {
  codes(c).push(code);
  const traits = { category: 'service', remedy: 'Wait.', retryable: true, outcome: 'rejected' };
  const value = { errorCode: code, errorMessage: 'Out of coffee' };
  badRequest(c).examples[code] = { value, 'x-error': traits };
}

function replaceCode(c: Node) {
  removeCode(c, 'P442');
  addCode(c, 'P443');
}

function moveCode(c: Node) {
  removeCode(c, 'P412');
  const { content } = verification(c).responses['404'];
  content['application/json'].examples.P412 = { $ref: '#/components/examples/P412' };
  schema(c, 'AddUserVerificationNotFound').properties.errorCode.enum.push('P412');
}

function succeedWith(c: Node, successes: object) {
  const others = Object.entries(order(c).responses).filter(([status]) => !status.startsWith('2'));
  order(c).responses = { ...successes, ...Object.fromEntries(others) };
}

function openSuccess(c: Node) {
  succeedWith(c, { '2XX': { ...orderPlaced(c), 'x-assumption': assumption } });
}

function assumeStatus(c: Node) {
  const open = { ...orderPlaced(c), 'x-assumption': assumption };
  succeedWith(c, { 200: structuredClone(open), '2XX': open });
}

function confirmStatus(c: Node) {
  succeedWith(c, { 200: orderPlaced(c) });
}

function orderPlaced(c: Node) {
  const { 'x-assumption': _, ...success } = order(c).responses['2XX'];
  return success;
}

function openCodes(c: Node) {
  rename(schema(c, 'AddUserVerificationBadRequest').properties.errorCode, 'enum', 'x-extensible-enum');
}

function renameSchema(c: Node) {
  rename(c.components.schemas, 'AddUserVerificationRequest', 'VerificationRequest');
  requestMedia(c).schema.$ref = '#/components/schemas/VerificationRequest';
}

function operation(operationId: string) {
  return { get: { operationId, summary: operationId, responses: { 204: { description: 'Done.' } } } };
}

function addWebhook(c: Node) {
  c.webhooks.coffeeReady = structuredClone(c.webhooks.userStatus);
  c.webhooks.coffeeReady.post.operationId = 'coffeeReady';
}

function changeExample(c: Node) {
  requestMedia(c).examples.started.value.occupation = 'FINANCE';
}

function nameSchema(c: Node) {
  c.components.schemas.RiskLevel = request(c).properties.riskLvl;
  request(c).properties.riskLvl = { $ref: '#/components/schemas/RiskLevel' };
}
