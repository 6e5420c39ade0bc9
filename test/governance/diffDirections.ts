import type { Impact } from '../../scripts/contract/impact.js';
import type { Node } from './diffMutations.js';

/** The parts of the traffic of an app, and whether the app sends or receives them. */
export const directions = {
  request: 'sent',
  response: 'received',
  webhook: 'received',
  'answer to a webhook': 'sent',
  callback: 'received',
  'answer to a callback': 'sent',
} as const;

export type Part = keyof typeof directions;
type Direction = (typeof directions)[Part];

/** A cell of the table: a change of a keyword in a part, with the class that it must have and why. */
export interface Cell {
  what: string;
  part: Part;
  impact: Impact;
  why: string;
  base: Node;
  revision: Node;
}

const standard: Record<Direction, Record<'tightened' | 'loosened', [Impact, string]>> = {
  sent: {
    tightened: ['major', 'the app may send it, and it is no longer accepted'],
    loosened: ['minor', 'what the app sends is still accepted'],
  },
  received: {
    tightened: ['minor', 'the app already knows all that can come'],
    loosened: ['major', 'the app can get what it does not know'],
  },
};

/** Cells that are not as the direction says, by `<direction> <change>` or `<part> <change>`. */
type Exceptions = Partial<Record<string, [impact: Impact, why: string]>>;

/** A keyword, a schema that allows less, and one that allows more. */
type SchemaRow = [keyword: string, tight: unknown, loose: unknown, exceptions?: Exceptions];

const text = { type: 'string' };
const object = { type: 'object' };
const list = { type: 'array' };
const yes = { type: 'boolean' };
const fields = (...names: string[]) => ({
  ...object,
  properties: Object.fromEntries(names.map((name) => [name, text])),
});

/** Asks for something if a field is there. */
function ifField(name: string, then: Node): Node {
  return { if: { required: [name] }, then };
}

const used = 'apps use a value or a field by its name';
const addition = 'apps must expect additions';

export const schemaRows: SchemaRow[] = [
  ['type, null', text, { type: ['string', 'null'] }],
  ['type, integer', { type: 'integer' }, { type: 'number' }],
  ['type, one of several', text, { type: ['string', 'integer'] }],
  [
    'type, an alternative of it',
    { anyOf: [text, { type: 'integer', minimum: 1 }] },
    { type: ['string', 'integer'] },
  ],
  ['type, one more with its own limits', text, { type: ['string', 'array'], items: text, minItems: 1 }],
  ['oneOf, one more type', { oneOf: [text, yes] }, { oneOf: [text, yes, { ...list, items: text }] }],
  ['type, absent', text, { minLength: 0 }],
  ['nullable', { ...text, nullable: false }, { ...text, nullable: true }],
  ['nullable, beside allOf', { allOf: [text] }, { allOf: [text], nullable: true }],
  [
    'nullable, beside enum',
    { ...text, enum: ['a'] },
    { ...text, enum: ['a'], nullable: true },
    { 'received tightened': ['major', used] },
  ],
  ['enum', { enum: ['a'] }, { enum: ['a', 'b'] }, { 'received tightened': ['major', used] }],
  ['enum, absent', { ...text, enum: ['a'] }, text],
  ['const', { const: 'a' }, { enum: ['a', 'b'] }, { 'received tightened': ['major', used] }],
  ['const, absent', { ...text, const: 'a' }, text],
  ['minLength', { ...text, minLength: 2 }, { ...text, minLength: 1 }],
  ['minLength, absent', { ...text, minLength: 2 }, text],
  ['maxLength', { ...text, maxLength: 1 }, { ...text, maxLength: 2 }],
  ['maxLength, absent', { ...text, maxLength: 1 }, text],
  ['pattern', { ...text, pattern: '^a' }, text],
  ['format', { ...text, format: 'uuid' }, text],
  ['format, integers', { type: 'integer', format: 'int32' }, { type: 'integer', format: 'int64' }],
  ['minimum', { type: 'number', minimum: 2 }, { type: 'number', minimum: 1 }],
  ['minimum, absent', { type: 'number', minimum: 0 }, { type: 'number' }],
  ['maximum', { type: 'number', maximum: 1 }, { type: 'number', maximum: 2 }],
  ['maximum, absent', { type: 'number', maximum: 1 }, { type: 'number' }],
  ['exclusiveMinimum', { type: 'number', exclusiveMinimum: 2 }, { type: 'number', exclusiveMinimum: 1 }],
  ['exclusiveMinimum, of minimum', { type: 'number', exclusiveMinimum: 2 }, { type: 'number', minimum: 2 }],
  [
    'exclusiveMinimum, as in 3.0',
    { type: 'number', minimum: 2, exclusiveMinimum: true },
    { type: 'number', minimum: 2 },
  ],
  ['exclusiveMaximum', { type: 'number', exclusiveMaximum: 1 }, { type: 'number', exclusiveMaximum: 2 }],
  ['exclusiveMaximum, of maximum', { type: 'number', exclusiveMaximum: 2 }, { type: 'number', maximum: 2 }],
  ['multipleOf', { type: 'number', multipleOf: 4 }, { type: 'number', multipleOf: 2 }],
  ['multipleOf, absent', { type: 'number', multipleOf: 2 }, { type: 'number' }],
  ['minItems', { ...list, minItems: 2 }, { ...list, minItems: 1 }],
  ['maxItems', { ...list, maxItems: 1 }, { ...list, maxItems: 2 }],
  ['uniqueItems', { ...list, uniqueItems: true }, list],
  ['items', { ...list, items: text }, { ...list, items: { type: ['string', 'integer'] } }],
  ['items, absent', { ...list, items: text }, list],
  ['prefixItems', { ...list, prefixItems: [text] }, { ...list, prefixItems: [{ type: ['string', 'null'] }] }],
  ['prefixItems, absent', { ...list, prefixItems: [text] }, list],
  [
    'unevaluatedItems',
    { ...list, prefixItems: [text], unevaluatedItems: false },
    { ...list, prefixItems: [text] },
  ],
  ['contains', { ...list, contains: text }, list],
  ['contains, its schema', { ...list, contains: { const: 'a' } }, { ...list, contains: { ...text } }],
  ['minContains', { ...list, contains: text, minContains: 2 }, { ...list, contains: text }],
  ['minContains, none', { ...list, contains: text }, { ...list, contains: text, minContains: 0 }],
  ['maxContains', { ...list, contains: text, maxContains: 1 }, { ...list, contains: text, maxContains: 2 }],
  ['maxContains, absent', { ...list, contains: text, maxContains: 1 }, { ...list, contains: text }],
  ['minProperties', { ...object, minProperties: 2 }, { ...object, minProperties: 1 }],
  ['maxProperties', { ...object, maxProperties: 1 }, { ...object, maxProperties: 2 }],
  ['required', { ...fields('a'), required: ['a'] }, fields('a')],
  [
    'properties',
    fields('a'),
    fields('a', 'b'),
    {
      'sent tightened': ['major', used],
      'received tightened': ['major', used],
      'received loosened': ['minor', addition],
    },
  ],
  [
    'properties, one of its schemas',
    fields('a'),
    { ...object, properties: { a: { type: ['string', 'null'] } } },
  ],
  ['additionalProperties', { ...fields('a'), additionalProperties: false }, fields('a')],
  ['additionalProperties, a schema', { ...fields('a'), additionalProperties: text }, fields('a')],
  ['unevaluatedProperties', { ...fields('a'), unevaluatedProperties: false }, fields('a')],
  ['patternProperties', { ...object, patternProperties: { '^a': text } }, object],
  [
    'patternProperties, a schema',
    { ...object, patternProperties: { '^a': text } },
    { ...object, patternProperties: { '^a': { type: ['string', 'null'] } } },
  ],
  [
    'patternProperties, of a closed object',
    { ...object, additionalProperties: false },
    { ...object, additionalProperties: false, patternProperties: { '^a': text } },
  ],
  [
    'propertyNames',
    { ...object, propertyNames: { maxLength: 1 } },
    { ...object, propertyNames: { maxLength: 2 } },
  ],
  ['propertyNames, absent', { ...object, propertyNames: { maxLength: 1 } }, object],
  [
    'dependentRequired',
    { ...object, dependentRequired: { a: ['b', 'c'] } },
    { ...object, dependentRequired: { a: ['b'] } },
  ],
  ['dependentRequired, absent', { ...object, dependentRequired: { a: ['b'] } }, object],
  ['dependencies', { ...object, dependencies: { a: ['b'] } }, object],
  ['dependentSchemas', { ...object, dependentSchemas: { a: { required: ['b'] } } }, object],
  [
    'dependentSchemas, its schema',
    { ...object, dependentSchemas: { a: { minProperties: 2 } } },
    { ...object, dependentSchemas: { a: { minProperties: 1 } } },
  ],
  ['not', { not: { const: 'a' } }, { minLength: 0 }],
  ['not, its schema', { not: { enum: ['a', 'b'] } }, { not: { enum: ['a'] } }, {}],
  ['not, a bound', { not: { minimum: 1, type: 'number' } }, { not: { minimum: 2, type: 'number' } }],
  ['if and then', ifField('a', { required: ['b'] }), { if: { required: ['a'] } }],
  [
    'if and else',
    { if: { required: ['a'] }, else: { minProperties: 2 } },
    { if: { required: ['a'] }, else: { minProperties: 1 } },
  ],
  [
    'oneOf',
    { oneOf: [{ title: 'A', ...text }] },
    {
      oneOf: [
        { title: 'A', ...text },
        { title: 'B', type: 'integer' },
      ],
    },
  ],
  [
    'oneOf, by $ref',
    { oneOf: [{ $ref: '#/components/schemas/A' }] },
    { oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/A' }] },
  ],
  [
    'oneOf, a member',
    {
      oneOf: [
        { title: 'A', ...text },
        { title: 'B', type: 'integer' },
      ],
    },
    {
      oneOf: [
        { title: 'B', type: 'number' },
        { title: 'A', ...text },
      ],
    },
  ],
  ['oneOf, of a schema', text, { oneOf: [text, { type: 'integer' }] }],
  [
    'oneOf, by its discriminator value',
    { oneOf: [member('a', text), member('b', text)] },
    { oneOf: [member('b', text), member('a', { type: ['string', 'null'] })] },
  ],
  ['anyOf', { anyOf: [text] }, { anyOf: [text, { type: 'integer' }] }],
  ['anyOf, absent', { anyOf: [{ required: ['a'] }, { required: ['b'] }] }, { minProperties: 0 }],
  [
    'oneOf, of anyOf',
    { oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    { anyOf: [{ required: ['a'] }, { required: ['b'] }] },
  ],
  ['allOf', { allOf: [text, { maxLength: 2 }] }, text],
  [
    'allOf, by $ref',
    { allOf: [{ $ref: '#/components/schemas/A' }, { maxLength: 2 }] },
    { $ref: '#/components/schemas/A' },
  ],
  ['a schema', text, true],
  ['no value', false, text],
  [
    'default, added',
    { ...text, default: 'a' },
    text,
    {
      'sent tightened': ['minor', 'what an app leaves out means what it meant'],
      'received loosened': ['major', 'apps rely on the default'],
      'sent loosened': ['major', 'apps rely on the default'],
    },
  ],
];

function member(kind: string, a: unknown): Node {
  return { ...object, required: ['kind'], properties: { kind: { const: kind }, a } };
}

/** Changes that are neither tighter nor looser, each with its class in both directions. */
export const otherSchemaRows: [
  what: string,
  base: unknown,
  revision: unknown,
  sent: [Impact, string],
  received: [Impact, string],
][] = [
  [
    'pattern',
    { ...text, pattern: '^a' },
    { ...text, pattern: '^b' },
    ...both('major', 'nobody knows which values are new or gone'),
  ],
  ['type', text, { type: 'integer' }, ...both('major', 'a value has another type')],
  [
    'format',
    { ...text, format: 'uuid' },
    { ...text, format: 'email' },
    ...both('major', 'a text has another form'),
  ],
  ['format binary', { ...text, format: 'binary' }, text, ...both('major', 'a file becomes a text')],
  [
    'multipleOf',
    { type: 'number', multipleOf: 2 },
    { type: 'number', multipleOf: 3 },
    ...both('major', 'neither includes the other'),
  ],
  ['enum', { enum: ['a'] }, { enum: ['b'] }, ...both('major', used)],
  [
    'default',
    { ...text, default: 'a' },
    { ...text, default: 'b' },
    ...both('major', 'what is left out means something else'),
  ],
  [
    'default false, added',
    yes,
    { ...yes, default: false },
    ...both('minor', 'what is left out means what it meant'),
  ],
  ['default false, removed', { ...yes, default: false }, yes, ...both('major', 'apps rely on the default')],
  ['deprecated', text, { ...text, deprecated: true }, ...both('minor', 'apps are told early')],
  ['x-extensible-enum, one more', open('a'), open('a', 'b'), ...both('minor', addition)],
  ['x-extensible-enum, one less', open('a', 'b'), open('a'), ...both('major', used)],
  ['a field is renamed', fields('a'), fields('b'), ...both('major', used)],
  [
    'a required field is renamed',
    { ...fields('a'), required: ['a'] },
    { ...fields('b'), required: ['b'] },
    ...both('major', used),
  ],
  [
    'a required field is added',
    fields('a'),
    { ...fields('a', 'b'), required: ['b'] },
    ['major', 'calls without it are refused'],
    ['minor', addition],
  ],
  [
    'readOnly, set',
    fields('a'),
    { ...object, properties: { a: { ...text, readOnly: true } } },
    ['major', 'it can no longer be sent'],
    ['patch', 'it says nothing of what is received'],
  ],
  [
    'readOnly, removed',
    { ...object, properties: { a: { ...text, readOnly: true } } },
    fields('a'),
    ['minor', 'it may be sent now'],
    ['patch', 'it says nothing of what is received'],
  ],
  [
    'readOnly, removed of what is required',
    { ...object, required: ['a'], properties: { a: { ...text, readOnly: true } } },
    { ...fields('a'), required: ['a'] },
    ['major', 'it must be sent now'],
    ['patch', 'it says nothing of what is received'],
  ],
  [
    'readOnly, and the field changes',
    { ...object, properties: { a: { ...text, readOnly: true } } },
    { ...object, properties: { a: { type: 'integer', readOnly: true } } },
    ['patch', 'it is not sent'],
    ['major', 'a value has another type'],
  ],
  [
    'writeOnly, set',
    fields('a'),
    { ...object, properties: { a: { ...text, writeOnly: true } } },
    ['patch', 'it says nothing of what is sent'],
    ['major', 'it no longer comes'],
  ],
  [
    'writeOnly, removed',
    { ...object, properties: { a: { ...text, writeOnly: true } } },
    fields('a'),
    ['patch', 'it says nothing of what is sent'],
    ['minor', addition],
  ],
  [
    'writeOnly, of what is required',
    { ...fields('a'), required: ['a'] },
    { ...object, required: ['a'], properties: { a: { ...text, writeOnly: true } } },
    ['patch', 'it says nothing of what is sent'],
    ['major', 'it no longer comes'],
  ],
  [
    'fields move into allOf',
    fields('a', 'b'),
    { ...object, allOf: [fields('a'), fields('b')] },
    ...both('patch', 'the same objects are valid'),
  ],
  [
    'fields move into a component',
    fields('a', 'b'),
    { allOf: [{ $ref: '#/components/schemas/HasA' }, fields('b')] },
    ...both('patch', 'the same objects are valid'),
  ],
  [
    'a schema gets a name',
    { type: 'integer' },
    { $ref: '#/components/schemas/B' },
    ...both('patch', 'the same values are valid'),
  ],
  [
    'a bound repeats what is known',
    { ...text, minLength: 1 },
    { allOf: [{ ...text, minLength: 1 }, { minLength: 0 }] },
    ...both('patch', 'the same values are valid'),
  ],
  [
    'a schema or null, in two members',
    { ...text, type: ['string', 'null'], maxLength: 3 },
    { oneOf: [{ ...text, maxLength: 3 }, { type: 'null' }] },
    ...both('patch', 'the same values are valid'),
  ],
  [
    'members of oneOf change places',
    { oneOf: [text, { type: 'integer' }] },
    { oneOf: [{ type: 'integer' }, text] },
    ...both('patch', 'the order means nothing'),
  ],
  [
    'const becomes an enum of one value',
    { const: 'a' },
    { enum: ['a'] },
    ...both('patch', 'the same values are valid'),
  ],
  [
    'the condition of if',
    ifField('a', { required: ['b'] }),
    ifField('c', { required: ['b'] }),
    ...both('major', 'not judged'),
  ],
  ['contentEncoding', text, { ...text, contentEncoding: 'base64' }, ...both('major', 'not judged')],
  [
    'contentMediaType',
    { ...text, contentMediaType: 'image/png' },
    { ...text, contentMediaType: 'image/gif' },
    ...both('major', 'not judged'),
  ],
  ['xml', text, { ...text, xml: { attribute: true } }, ...both('major', 'not judged')],
  ['$dynamicRef', text, { ...text, $dynamicRef: '#a' }, ...both('major', 'not judged')],
  ['a keyword that nobody knows', text, { ...text, narrows: true }, ...both('major', 'not judged')],
  [
    'an extension that is not ours',
    text,
    { ...text, 'x-internal': 'a' },
    ...both('patch', 'no app knows it'),
  ],
  [
    'discriminator, one more value',
    kinds('A'),
    kinds('A', 'B'),
    ['minor', 'apps may send more'],
    ['major', 'apps can get what they do not know'],
  ],
  [
    'discriminator, another field',
    kinds('A', 'B'),
    { ...kinds('A', 'B'), discriminator: { propertyName: 'sort' } },
    ...both('major', 'apps tell the members apart by it'),
  ],
  [
    'discriminator, another member',
    {
      ...kinds('A', 'B'),
      discriminator: {
        propertyName: 'kind',
        mapping: { a: '#/components/schemas/A', b: '#/components/schemas/B' },
      },
    },
    {
      ...kinds('A', 'B'),
      discriminator: {
        propertyName: 'kind',
        mapping: { a: '#/components/schemas/B', b: '#/components/schemas/A' },
      },
    },
    ...both('major', 'a value stands for another member'),
  ],
];

function both(impact: Impact, why: string): [[Impact, string], [Impact, string]] {
  return [
    [impact, why],
    [impact, why],
  ];
}

function open(...values: string[]): Node {
  return { ...text, 'x-extensible-enum': values };
}

function kinds(...names: string[]): Node {
  return {
    oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
    discriminator: { propertyName: 'kind' },
  };
}

/** A change of something else than a schema: what allows less, and what allows more. */
interface PartRow {
  what: string;
  /** The parts that can have it. */
  parts: readonly Part[];
  tight(part: Node, operation: Node, document: Node): void;
  loose(part: Node, operation: Node, document: Node): void;
  exceptions?: Exceptions;
}

const bodies = ['request', 'webhook', 'callback'] as const;
const answers = ['response', 'answer to a webhook', 'answer to a callback'] as const;
const all = [...bodies, ...answers];
const json = 'application/json';
const chosen = {
  'response tightened': ['major', 'apps that ask for it no longer get it'],
  'response loosened': ['minor', 'apps get it only if they ask for it'],
} satisfies Exceptions;
const removal = {
  'received tightened': ['major', used],
  'received loosened': ['minor', addition],
} satisfies Exceptions;
const nothing = () => {};

export const partRows: PartRow[] = [
  {
    what: 'a body that must be there',
    parts: bodies,
    tight: (part) => (part.required = true),
    loose: nothing,
  },
  {
    what: 'a media type',
    parts: all,
    tight: nothing,
    loose: (part) => (part.content['application/xml'] = { schema: text }),
    exceptions: chosen,
  },
  {
    what: 'a range of media types',
    parts: ['request', 'webhook'],
    tight: (part) => (part.content = { 'image/png': {} }),
    loose: (part) => (part.content = { 'image/*': {} }),
  },
  {
    what: 'the content type of a part',
    parts: all,
    tight: (part) => form(part, { contentType: 'image/png' }),
    loose: (part) => form(part, { contentType: 'image/png, image/gif' }),
  },
  {
    what: 'the content type of a part, absent',
    parts: ['request', 'webhook'],
    tight: (part) => form(part, { contentType: 'text/plain' }),
    loose: (part) => form(part, { contentType: 'text/plain, text/html' }),
  },
  {
    what: 'a required header of a part',
    parts: all,
    tight: (part) => form(part, { headers: { 'x-kind': { required: true, schema: text } } }),
    loose: (part) => form(part, {}),
    exceptions: { 'received loosened': ['major', used], 'sent loosened': ['major', used] },
  },
  {
    what: 'a header of a part that must be there',
    parts: all,
    tight: (part) => form(part, { headers: { 'x-kind': { required: true, schema: text } } }),
    loose: (part) => form(part, { headers: { 'x-kind': { schema: text } } }),
  },
  {
    what: 'a header that must be there',
    parts: answers,
    tight: (part) => header(part, { required: true }),
    loose: (part) => header(part, {}),
  },
  {
    what: 'the schema of a header',
    parts: answers,
    tight: (part) => header(part, { schema: text }),
    loose: (part) => header(part, { schema: { type: ['string', 'integer'] } }),
  },
  {
    what: 'a header',
    parts: answers,
    tight: nothing,
    loose: (part) => header(part, {}),
    exceptions: { ...removal, 'sent tightened': ['major', used] },
  },
  {
    what: 'a required header',
    parts: answers,
    tight: (part) => header(part, { required: true }),
    loose: nothing,
    exceptions: { 'sent loosened': ['major', used] },
  },
  {
    what: 'a header parameter that must be there',
    parts: bodies,
    tight: (_, operation) => parameter(operation, { required: true }),
    loose: (_, operation) => parameter(operation, {}),
  },
  {
    what: 'the schema of a parameter',
    parts: bodies,
    tight: (_, operation) => parameter(operation, { schema: { maxLength: 1 } }),
    loose: (_, operation) => parameter(operation, { schema: { maxLength: 2 } }),
  },
  {
    what: 'a parameter',
    parts: bodies,
    tight: nothing,
    loose: (_, operation) => parameter(operation, {}),
    exceptions: { ...removal, 'sent tightened': ['major', used] },
  },
  {
    what: 'a required parameter',
    parts: bodies,
    tight: (_, operation) => parameter(operation, { required: true }),
    loose: nothing,
    exceptions: { 'sent loosened': ['major', used] },
  },
  {
    what: 'a status',
    parts: answers,
    tight: nothing,
    loose: (_, operation) => (operation.responses['204'] = { description: 'Nothing.' }),
    exceptions: { 'received tightened': ['major', used], 'received loosened': ['minor', addition] },
  },
  {
    what: 'a range of statuses that becomes exact',
    parts: answers,
    tight: (_, operation) => (operation.responses = { 201: { description: 'a' }, 204: { description: 'b' } }),
    loose: (_, operation) => (operation.responses = { '2XX': { description: 'a' } }),
  },
  {
    what: 'the range of all errors that becomes exact',
    parts: answers,
    tight: (_, operation) => (operation.responses['404'] = { description: 'a' }),
    loose: (_, operation) => (operation.responses['4XX'] = { description: 'a' }),
  },
  {
    what: 'alternatives of security (OR)',
    parts: bodies,
    tight: (_, operation) => (operation.security = [{ key: [] }]),
    loose: (_, operation) => (operation.security = [{ key: [] }, { token: [] }]),
  },
  {
    what: 'schemes of one alternative (AND)',
    parts: bodies,
    tight: (_, operation) => (operation.security = [{ key: [], token: [] }]),
    loose: (_, operation) => (operation.security = [{ key: [] }]),
  },
  {
    what: 'scopes',
    parts: bodies,
    tight: (_, operation) => (operation.security = [{ token: ['a', 'b'] }]),
    loose: (_, operation) => (operation.security = [{ token: ['a'] }]),
  },
  {
    what: 'security that is optional',
    parts: bodies,
    tight: (_, operation) => (operation.security = [{ key: [] }]),
    loose: (_, operation) => (operation.security = [{ key: [] }, {}]),
  },
];

/** Changes of something else than a schema that are neither tighter nor looser. */
export const otherPartRows: (Pick<PartRow, 'what' | 'parts'> & {
  before: PartRow['tight'];
  after: PartRow['tight'];
  sent: [Impact, string];
  received: [Impact, string];
})[] = [
  {
    ...row('explode of a header', answers),
    before: (part) => header(part, { schema: object }),
    after: (part) => header(part, { schema: object, explode: true }),
    ...same('major', 'it is written in another way'),
  },
  {
    ...row('the standard style of a header, written out', answers),
    before: (part) => header(part, {}),
    after: (part) => header(part, { style: 'simple', explode: false }),
    ...same('patch', 'it is written as before'),
  },
  {
    ...row('the case of a header name', answers),
    before: (part) => header(part, {}),
    after: (part) => {
      part.headers = { 'X-RATE': { schema: text } };
    },
    ...same('patch', 'the case does not matter'),
  },
  {
    ...row('the case of a media type', all),
    before: nothing,
    after: (part) => {
      part.content = { 'Application/JSON; charset=utf-8': part.content[json] };
    },
    ...same('patch', 'the case does not matter'),
  },
  {
    ...row('explode of a part', all),
    before: (part) => form(part, {}),
    after: (part) => form(part, { explode: false }),
    ...same('major', 'it is written in another way'),
  },
  {
    ...row('the standard encoding of a part, written out', all),
    before: (part) => form(part, {}),
    after: (part) => form(part, { contentType: 'text/plain', style: 'form', explode: true }),
    ...same('patch', 'it is written as before'),
  },
  {
    ...row('another media type', all),
    before: nothing,
    after: (part) => {
      part.content = { 'application/xml': part.content[json] };
    },
    ...same('major', 'the old one is gone'),
  },
  {
    ...row('style of a parameter', bodies),
    before: (_, operation) => parameter(operation, { in: 'query', schema: list }),
    after: (_, operation) => parameter(operation, { in: 'query', schema: list, style: 'pipeDelimited' }),
    ...same('major', 'it is written in another way'),
  },
  {
    ...row('another place of a parameter', bodies),
    before: (_, operation) => parameter(operation, {}),
    after: (_, operation) => parameter(operation, { in: 'query' }),
    ...same('major', used),
  },
  {
    ...row('the case of a header parameter', bodies),
    before: (_, operation) => parameter(operation, {}),
    after: (_, operation) => parameter(operation, { name: 'X-Rate' }),
    sent: ['major', "the client's input has another name"],
    received: ['patch', 'the case does not matter'],
  },
  {
    ...row('the order of parameters', bodies),
    before: (_, operation) => {
      parameter(operation, {});
      parameter(operation, { name: 'x-other' });
    },
    after: (_, operation) => {
      parameter(operation, { name: 'x-other' });
      parameter(operation, {});
    },
    ...same('patch', 'the order means nothing'),
  },
  {
    ...row('another scheme', bodies),
    before: (_, operation) => (operation.security = [{ key: [] }]),
    after: (_, operation) => (operation.security = [{ token: [] }]),
    ...same('major', 'the key is another one'),
  },
  {
    ...row('no security any more', bodies),
    before: (_, operation) => (operation.security = [{ key: [] }]),
    after: (_, operation) => (operation.security = []),
    ...same('major', 'the key is sent or awaited, and no longer known'),
  },
  {
    ...row('the order of alternatives', bodies),
    before: (_, operation) => (operation.security = [{ key: [] }, { token: [] }]),
    after: (_, operation) => (operation.security = [{ token: [] }, { key: [] }]),
    ...same('patch', 'the order means nothing'),
  },
  {
    ...row('a renamed scheme', bodies),
    before: (_, operation) => (operation.security = [{ key: [] }]),
    after: (_, operation, document) => {
      operation.security = [{ key: [] }];
      renameScheme(document);
    },
    ...same('patch', 'no app knows the name of a scheme'),
  },
  {
    ...row('the header of a scheme', bodies),
    before: (_, operation) => (operation.security = [{ key: [] }]),
    after: (_, operation, document) => {
      operation.security = [{ key: [] }];
      document.components.securitySchemes.key.name = 'x-other';
    },
    ...same('major', 'the key is looked for elsewhere'),
  },
  {
    ...row('the address of tokens', bodies),
    before: (_, operation) => (operation.security = [{ token: ['a'] }]),
    after: (_, operation, document) => {
      operation.security = [{ token: ['a'] }];
      document.components.securitySchemes.token.flows.clientCredentials.tokenUrl = 'https://other.example';
    },
    ...same('major', 'tokens are to be had elsewhere'),
  },
  {
    ...row('a removed body', bodies),
    before: nothing,
    after: (_, operation) => {
      delete operation.requestBody;
    },
    ...same('major', used),
  },
];

function row(what: string, parts: readonly Part[]): Pick<PartRow, 'what' | 'parts'> {
  return { what, parts };
}

function same(impact: Impact, why: string): Record<Direction, [Impact, string]> {
  return { sent: [impact, why], received: [impact, why] };
}

/** Makes the part a form with one field, which is encoded. */
function form(part: Node, encoding: Node) {
  part.content = { 'multipart/form-data': { schema: fields('file'), encoding: { file: encoding } } };
}

function renameScheme(document: Node) {
  Object.assign(document, JSON.parse(JSON.stringify(document).replaceAll('"key":', '"renamed":')));
}

function header(part: Node, header: Node) {
  part.headers = { 'x-rate': { schema: text, ...header } };
}

function parameter(operation: Node, parameter: Node) {
  operation.parameters.push({ name: 'x-rate', in: 'header', schema: text, ...parameter });
}

/** Returns all cells of the table. */
export function cells(): Cell[] {
  const parts = Object.keys(directions) as Part[];
  return [
    ...schemaRows.flatMap(([keyword, tight, loose, exceptions = {}]) =>
      parts.flatMap((part) =>
        pair(keyword, part, withSchema(part, tight), withSchema(part, loose), exceptions),
      ),
    ),
    ...otherSchemaRows.flatMap(([what, base, revision, sent, received]) =>
      parts.map((part) =>
        cell(
          what,
          part,
          withSchema(part, base),
          withSchema(part, revision),
          directions[part] === 'sent' ? sent : received,
        ),
      ),
    ),
    ...partRows.flatMap(({ what, parts, tight, loose, exceptions = {} }) =>
      parts.flatMap((part) => pair(what, part, withChange(part, tight), withChange(part, loose), exceptions)),
    ),
    ...otherPartRows.flatMap(({ what, parts, before, after, ...classes }) =>
      parts.map((part) =>
        cell(what, part, withChange(part, before), withChange(part, after), classes[directions[part]]),
      ),
    ),
  ];
}

function pair(what: string, part: Part, tight: Node, loose: Node, exceptions: Exceptions): Cell[] {
  return (['tightened', 'loosened'] as const).map((change) => {
    const direction = directions[part];
    const expected =
      exceptions[`${part} ${change}`] ?? exceptions[`${direction} ${change}`] ?? standard[direction][change];
    const [base, revision] = change === 'tightened' ? [loose, tight] : [tight, loose];
    return cell(`${what} is ${change}`, part, base, revision, expected);
  });
}

function cell(what: string, part: Part, base: Node, revision: Node, [impact, why]: [Impact, string]): Cell {
  return { what, part, impact, why, base, revision };
}

function withSchema(part: Part, schema: unknown): Node {
  return withChange(part, (node) => {
    node.content[json].schema = { type: 'object', properties: { value: schema } };
  });
}

function withChange(part: Part, change: PartRow['tight']): Node {
  const document = description();
  const { post } = document.paths['/orders'];
  const operation = part.includes('webhook')
    ? document.webhooks.done.post
    : part.includes('callback')
      ? post.callbacks.done['{$request.body#/url}'].post
      : post;
  const isAnswer = part.includes('answer') || part === 'response';
  change(isAnswer ? operation.responses['200'] : operation.requestBody, operation, document);
  return document;
}

/** A description with every part. */
function description(): Node {
  const body = () => ({ content: { [json]: { schema: { type: 'object' } } } });
  const operation = (operationId: string) => ({
    operationId,
    security: [{ key: [] }],
    parameters: [],
    requestBody: body(),
    responses: { 200: { description: 'Done.', ...body() } },
  });
  const done = { '{$request.body#/url}': { post: operation('doneThere') } };
  const flows = { clientCredentials: { tokenUrl: 'https://token.example', scopes: { a: 'A.', b: 'B.' } } };
  return {
    openapi: '3.1.0',
    info: { title: 'Orders', version: '1.0.0' },
    servers: [{ url: 'https://orders.example' }],
    paths: { '/orders': { post: { ...operation('createOrder'), callbacks: { done } } } },
    webhooks: { done: { post: operation('done') } },
    components: {
      schemas: { A: { type: 'string' }, B: { type: 'integer' }, HasA: fields('a') },
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'x-key' },
        token: { type: 'oauth2', flows },
      },
    },
  };
}
