import {
  addCode,
  badRequest,
  type Mutation,
  message,
  mutations,
  type Node,
  remove,
  removeCode,
  rename,
  request,
  schema,
  set,
  verification,
} from './diffMutations.js';

/** The beginning of the names of changes that would be major if the operation were confirmed. */
export const ofUnconfirmed = 'of an unconfirmed operation:';

/** Changes that are major, but minor if the operation that they change is unconfirmed. */
const ofOperation = [
  'an operationId changes',
  'a request field is removed',
  'a request field is renamed',
  'a request field becomes required',
  'a new request field is required',
  "a request field's type changes",
  'an open list of a request becomes an enum',
  'a request refuses unknown fields',
  'the content type of a request changes',
  'a known value of an open list is removed',
  'a response field is no longer required',
  'a response field can be null',
  'the body of a success loses its schema',
  'a success gets another status',
  'an error response is removed',
  'an error code is removed',
  'an error code is replaced',
  'an error code moves to another status',
  'the error codes of an operation become an open list',
  'the outcome of an error becomes unknown',
  'an operation no longer needs a key',
  'an operation gets its own server',
  'an operation no longer leads to a webhook',
  'a named schema is renamed',
].map((what): Mutation => {
  const [, , mutate] = mutations.find((row) => row[1] === what) ?? [];
  if (!mutate) throw new Error(`There is no mutation: ${what}.`);
  return ['minor', `${ofUnconfirmed} ${what}`, mutate, markOperation];
});

/** Changes of what only a public integration shows (`x-unconfirmed`). Most of them mark a part of both sides first. */
export const unconfirmedMutations: Mutation[] = [
  ...ofOperation,
  ['minor', 'an unconfirmed operation is removed', removeOperation, markOperation],
  [
    'minor',
    'the path of an unconfirmed operation is renamed',
    (c) => rename(c.paths, path, '/v1/user/verify'),
    markOperation,
  ],
  [
    'minor',
    'a security scheme that only an unconfirmed operation uses changes',
    (c) => set(c.components.securitySchemes.other, 'name', 'x-another'),
    useOtherScheme,
  ],
  ['minor', 'an unconfirmed operation needs another header', requireHeader, markOperation],
  ['minor', 'an unconfirmed operation refers to another schema for its body', useNewBody, useSharedBody],
  [
    'major',
    'an unconfirmed and a confirmed operation refer to another schema for their body',
    (c) => {
      useNewBody(c);
      media(c.paths['/v1/order'].post).schema.$ref = '#/components/schemas/NewBody';
    },
    useSharedBody,
  ],
  [
    'major',
    'an unconfirmed and a confirmed operation use a schema, and it changes',
    narrowUserId,
    markOperation,
  ],
  ['major', 'a confirmed operation beside an unconfirmed one is removed', removeGet, markBesideConfirmed],
  [
    'major',
    'a path with a confirmed and an unconfirmed operation is removed',
    removePath,
    markBesideConfirmed,
  ],

  ['minor', 'an unconfirmed webhook is removed', (c) => remove(c.webhooks, 'kycFileAdded'), markWebhook],
  ['minor', 'all webhooks are removed, and all are unconfirmed', removeWebhooks, markWebhooks],
  [
    'minor',
    'a field of an unconfirmed webhook is removed',
    (c) => remove(schema(c, 'KycFileAddedEvent'), 'properties'),
    markWebhook,
  ],
  [
    'minor',
    'a confirmed operation no longer leads to an unconfirmed webhook',
    (c) => {
      remove(c.webhooks, 'userStatus');
      remove(verification(c), 'x-webhook');
    },
    (c) => mark(c.webhooks.userStatus.post),
  ],

  ['minor', 'an unconfirmed field of a response is removed', removeMessage, (c) => mark(message(c))],
  [
    'minor',
    "an unconfirmed field's type changes",
    (c) => set(message(c), 'type', 'object'),
    (c) => mark(message(c)),
  ],
  ['minor', 'an unconfirmed field refers to another schema', referToNumber, markReferredField],
  [
    'major',
    'an unconfirmed and a confirmed field refer to another schema',
    (c) => {
      referToNumber(c);
      schema(c, 'AddUserVerificationResponse').properties.second.$ref = '#/components/schemas/Number';
    },
    markReferredField,
  ],
  [
    'minor',
    'an unconfirmed field of a request becomes required',
    (c) => request(c).required.push('occupation'),
    (c) => mark(request(c).properties.occupation),
  ],
  [
    'major',
    'an unconfirmed and a confirmed field of a request become required',
    (c) => request(c).required.push('occupation', 'riskLvl'),
    (c) => mark(request(c).properties.occupation),
  ],
  [
    'major',
    'a confirmed field is removed from a schema with an unconfirmed one',
    (c) => remove(schema(c, 'UserStatusEvent').properties, 'status'),
    (c) => mark(schema(c, 'UserStatusEvent').properties.externalUserId),
  ],
  [
    'minor',
    'an unconfirmed schema is renamed',
    (c) => rename(c.components.schemas, 'Unused', 'NoLongerUsed'),
    (c) => set(c.components.schemas, 'Unused', { type: 'object', 'x-unconfirmed': true }),
  ],

  [
    'minor',
    'an unconfirmed error code is removed',
    (c) => removeCode(c, 'P442'),
    (c) => mark(example(c, 'P442')),
  ],
  ['minor', 'an error code is removed from a response that marks it', (c) => removeCode(c, 'P442'), markCode],
  [
    'major',
    'an unconfirmed and a confirmed error code are removed',
    (c) => {
      removeCode(c, 'P442');
      removeCode(c, 'P446');
    },
    (c) => mark(example(c, 'P442')),
  ],
  [
    'minor',
    'the outcome of an unconfirmed error becomes unknown',
    (c) => set(example(c, 'P466')['x-error'], 'outcome', 'unknown'),
    (c) => mark(example(c, 'P466')),
  ],

  ['minor', 'an unconfirmed operation is added', addOperation],
  [
    'minor',
    'an unconfirmed field is added',
    (c) => set(request(c).properties, 'note', { type: 'string', 'x-unconfirmed': true }),
  ],
  [
    'minor',
    'an unconfirmed error code is added',
    (c) => {
      addCode(c);
      mark(badRequest(c).examples.P000);
    },
  ],

  ['minor', 'an operation is confirmed', confirmOperation, markOperation],
  ['minor', 'a webhook is confirmed', (c) => unmark(c.webhooks.kycFileAdded.post), markWebhook],
  ['minor', 'a field is confirmed', (c) => unmark(message(c)), (c) => mark(message(c))],
  ['minor', 'an error is confirmed', (c) => unmark(example(c, 'P442')), (c) => mark(example(c, 'P442'))],
  [
    'minor',
    'an error code of a response is confirmed',
    (c) => unmark(verification(c).responses['400']),
    markCode,
  ],
  ['major', 'an operation is no longer confirmed', markOperation],
  ['major', 'a webhook is no longer confirmed', markWebhook],
  ['major', 'a field is no longer confirmed', (c) => mark(message(c))],
  ['major', 'a schema is no longer confirmed', (c) => mark(request(c))],
  ['major', 'an error is no longer confirmed', (c) => mark(example(c, 'P442'))],
  ['major', 'an error code of a response is no longer confirmed', markCode],
  ['minor', 'a field of an unconfirmed operation is marked too', (c) => mark(message(c)), markOperation],
  [
    'patch',
    'the stability level of an unconfirmed operation changes',
    (c) => set(verification(c), 'x-stability-level', 'beta'),
    markOperation,
  ],
];

const path = '/v1/user/verification';
const example = (c: Node, code: string) => c.components.examples[code];
const media = ({ requestBody }: Node) => requestBody.content['application/json'];

function mark(node: Node) {
  node['x-unconfirmed'] = true;
}

function unmark(node: Node) {
  remove(node, 'x-unconfirmed');
}

function markOperation(c: Node) {
  mark(verification(c));
  set(verification(c), 'summary', `Unconfirmed: ${verification(c).summary}`);
  set(verification(c), 'x-stability-level', 'alpha');
}

function confirmOperation(c: Node) {
  unmark(verification(c));
  remove(verification(c), 'x-stability-level');
  set(verification(c), 'summary', 'Add User Verification');
}

function removeOperation(c: Node) {
  remove(c.paths[path], 'post');
}

function removePath(c: Node) {
  remove(c.paths, path);
}

function removeGet(c: Node) {
  remove(c.paths[path], 'get');
}

/** Adds a confirmed operation to the path of the unconfirmed one. */
function markBesideConfirmed(c: Node) {
  markOperation(c);
  c.paths[path].get = { operationId: 'getVerification', responses: { 204: { description: 'Done.' } } };
}

function requireHeader(c: Node) {
  const parameter = { name: 'x-region', in: 'header', required: true, schema: { type: 'string' } };
  verification(c).parameters = [parameter];
}

function useOtherScheme(c: Node) {
  markOperation(c);
  c.components.securitySchemes.other = { type: 'apiKey', in: 'header', name: 'x-other' };
  verification(c).security = [{ other: [] }];
}

/** Gives an unconfirmed and a confirmed operation the same body. */
function useSharedBody(c: Node) {
  markOperation(c);
  c.components.schemas.SharedBody = { type: 'object', properties: { note: { type: 'string' } } };
  c.components.schemas.NewBody = {
    type: 'object',
    required: ['note'],
    properties: { note: { type: 'string', maxLength: 10 } },
  };
  for (const operation of [verification(c), c.paths['/v1/order'].post])
    media(operation).schema = { $ref: '#/components/schemas/SharedBody' };
}

function useNewBody(c: Node) {
  media(verification(c)).schema.$ref = '#/components/schemas/NewBody';
}

function narrowUserId(c: Node) {
  schema(c, 'ExternalUserId').maxLength = 9;
}

function markWebhook(c: Node) {
  mark(c.webhooks.kycFileAdded.post);
}

function markWebhooks(c: Node) {
  for (const { post } of Object.values<Node>(c.webhooks)) mark(post);
}

function removeWebhooks(c: Node) {
  remove(c, 'webhooks');
}

function removeMessage(c: Node) {
  const { properties, required } = schema(c, 'AddUserVerificationResponse');
  remove(properties, 'message');
  required.splice(required.indexOf('message'), 1);
}

/** Marks a field beside its `$ref`. A confirmed field refers to the same schema. */
function markReferredField(c: Node) {
  c.components.schemas.Text = { type: 'string' };
  c.components.schemas.Number = { type: 'number' };
  const { properties } = schema(c, 'AddUserVerificationResponse');
  properties.first = { $ref: '#/components/schemas/Text', 'x-unconfirmed': true };
  properties.second = { $ref: '#/components/schemas/Text' };
}

function referToNumber(c: Node) {
  schema(c, 'AddUserVerificationResponse').properties.first.$ref = '#/components/schemas/Number';
}

function markCode(c: Node) {
  verification(c).responses['400']['x-unconfirmed'] = ['P442'];
}

function addOperation(c: Node) {
  const responses = { 204: { description: 'Done.' } };
  c.paths['/v1/coffee'] = { get: { operationId: 'getCoffee', 'x-unconfirmed': true, responses } };
}
