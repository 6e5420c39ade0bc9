import { expect, test } from 'vitest';
import { impactOf } from '../../scripts/diff/change.js';
import { compare } from '../../scripts/diff/compare.js';
import type { Node } from './diffMutations.js';

const text = { type: 'string' };
const reference = { $ref: '#/components/schemas/Named' };

/** Two schemas that allow the same values, each written in another way. */
const sameSchemas: [what: string, one: unknown, other: unknown][] = [
  ['one alternative', text, { oneOf: [text] }],
  ['one alternative, by $ref', reference, { anyOf: [reference] }],
  ['several types', { type: ['string', 'integer'] }, { anyOf: [text, { type: 'integer' }] }],
  [
    'several types with limits',
    { type: ['string', 'integer'], maxLength: 3, minimum: 1 },
    {
      oneOf: [
        { type: 'integer', minimum: 1 },
        { ...text, maxLength: 3 },
      ],
    },
  ],
  [
    'several types or null',
    { type: ['string', 'integer', 'null'] },
    { oneOf: [text, { type: 'integer' }, { type: 'null' }] },
  ],
  [
    'a listed value or null',
    { type: ['string', 'null'], enum: ['a', null] },
    { oneOf: [{ ...text, enum: ['a'] }, { type: 'null' }] },
  ],
  ['a constant or null', { enum: ['a', null] }, { anyOf: [{ const: 'a' }, { type: 'null' }] }],
  [
    'listed values with titles',
    { enum: ['b', 'a'] },
    {
      oneOf: [
        { const: 'a', title: 'A' },
        { const: 'b', title: 'B' },
      ],
    },
  ],
  ['all values of a type', { type: 'boolean' }, { type: 'boolean', enum: [false, true] }],
  ['null', { type: 'null' }, { const: null }],
  ['nullable', { ...text, nullable: true }, { oneOf: [text, { type: 'null' }] }],
  [
    'nullable, listed values',
    { ...text, nullable: true, enum: ['a'] },
    { type: ['string', 'null'], enum: ['a', null] },
  ],
  [
    'nullable, beside allOf',
    { nullable: true, allOf: [reference] },
    { oneOf: [reference, { type: 'null' }] },
  ],
  [
    'nullable, beside oneOf',
    { nullable: true, oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    { oneOf: [{ type: 'null' }, { required: ['a'] }, { required: ['b'] }] },
  ],
  [
    'the bound of an integer or null',
    { type: ['integer', 'null'], minimum: 1, maximum: 9 },
    { type: ['null', 'integer'], exclusiveMinimum: 0, exclusiveMaximum: 10 },
  ],
  ['the bound of an integer', { type: 'integer', minimum: 0.5 }, { type: 'integer', minimum: 1 }],
];

test.each(sameSchemas)('rates another way to write the same as patch: %s', (_, one, other) => {
  for (const [before, after] of [
    [one, other],
    [other, one],
  ]) {
    const changes = compare(using(before), using(after));
    expect(impactOf(changes), changes.map(({ impact, reason }) => `${impact}: ${reason}`).join('\n')).toBe(
      'patch',
    );
  }
});

/** The request and the response have the same schema. */
const otherSchemas: [what: string, before: unknown, after: unknown, changes: string[]][] = [
  [
    'a second alternative beside one that gets a field',
    { oneOf: [named('A')] },
    { oneOf: [named('B'), named('A', { new: text })] },
    [
      'major: Member `B` of `oneOf` of the answer was added.',
      'minor: Member `B` of `oneOf` of the body was added.',
      'minor: Field `new` was added.',
      'minor: Field `new` was added.',
    ],
  ],
  [
    'one type more than those of the alternatives, with alternatives of its own',
    { oneOf: [text, { type: 'integer' }] },
    { oneOf: [text, { type: 'integer' }, { type: 'object', oneOf: [named('A'), named('B')] }] },
    [
      'major: Member `3` of `oneOf` of the answer was added.',
      'minor: Member `3` of `oneOf` of the body was added.',
    ],
  ],
  [
    'one of two truth values, listed before',
    { enum: [true, false] },
    { enum: [true] },
    [
      'major: `false` is no longer a value of the body.',
      'major: `false` is no longer a value of the answer.',
    ],
  ],
  [
    'one of two truth values',
    { type: 'boolean' },
    { type: 'boolean', enum: [true] },
    [
      'major: `false` is no longer a value of the body.',
      'major: `false` is no longer a value of the answer.',
    ],
  ],
];

test.each(otherSchemas)('tells what changed: %s', (_, before, after, expected) => {
  const changes = compare(using(before), using(after)).map(({ impact, reason }) => `${impact}: ${reason}`);
  expect(changes).toEqual(expected);
});

function named(title: string, fields: Node = {}): Node {
  return { type: 'object', title, properties: { [title]: text, ...fields } };
}

test('ends for recursive schemas that count together', () => {
  const recursive = (type: string): Node =>
    using(
      { allOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] },
      {
        A: { properties: { next: { $ref: '#/components/schemas/A' }, a: { type } } },
        B: {
          properties: {
            next: { $ref: '#/components/schemas/B' },
            list: { items: { $ref: '#/components/schemas/A' } },
          },
        },
      },
    );
  const changes = compare(recursive('string'), recursive('integer'));
  expect(impactOf(changes)).toBe('major');
  expect(changes.map(({ reason }) => reason)).toEqual([
    '`type` of field `a` changed from "string" to "integer".',
  ]);
});

test('compares schemas that lead from one to the next many times', () => {
  const length = 1000;
  const chain = (type: string) =>
    using(
      { $ref: '#/components/schemas/S0' },
      Object.fromEntries(
        Array.from({ length }, (_, i) => [
          `S${i}`,
          {
            properties: {
              next: { $ref: `#/components/schemas/S${(i + 1) % length}` },
              ...(i === length - 1 && { a: { type } }),
            },
          },
        ]),
      ),
    );
  const changes = compare(chain('string'), chain('integer'));
  expect(changes.map(({ reason, uses }) => [reason, uses])).toEqual([
    [
      '`type` of field `a` changed from "string" to "integer".',
      ['POST /a, request', 'POST /a, response 200'],
    ],
  ]);
});

/** Returns a description in which an app sends and receives a schema. */
function using(
  schema: unknown,
  schemas: Node = { Named: { type: 'object', properties: { a: text } } },
): Node {
  const body = { content: { 'application/json': { schema } } };
  const operation = { operationId: 'a', requestBody: body, responses: { 200: { description: '', ...body } } };
  // No two places share an object.
  return JSON.parse(
    JSON.stringify({ openapi: '3.1.0', paths: { '/a': { post: operation } }, components: { schemas } }),
  );
}
