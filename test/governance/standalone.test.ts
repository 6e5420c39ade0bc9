import { symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { createJiti } from 'jiti';
import { expect, test } from 'vitest';
import { emitChecks } from '../../scripts/emit/checks.js';
import { standalone } from '../../scripts/model/standalone.js';
import { type Check, violationsOf } from '../../src/violations.js';
import { temporaryFolder } from '../support/copy.js';

const document = {
  openapi: '3.1.1',
  info: { title: 'Trees', version: '1' },
  paths: {},
  components: {
    schemas: {
      Tree: {
        type: 'object',
        title: 'A tree',
        required: ['title'],
        properties: {
          // Named like annotations, but fields.
          title: { type: 'string', description: 'Its name.', 'x-pii': true },
          example: { type: 'string', examples: ['oak'] },
          planted: { type: 'string', format: 'date' },
          branches: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
          parent: { anyOf: [{ $ref: '#/components/schemas/Tree' }, { type: 'null' }] },
        },
        additionalProperties: { type: 'number', default: 1 },
        patternProperties: { '^x-': true },
      },
    },
  },
} as unknown as Oas3_1Definition;

const reference = { $ref: '#/components/schemas/Tree' };

test('a schema that stands alone has all that it refers to, itself included, and no annotations', () => {
  expect(standalone(document, reference)).toEqual({
    $ref: '#/$defs/Tree',
    $defs: {
      Tree: {
        type: 'object',
        required: ['title'],
        properties: {
          title: { type: 'string' },
          example: { type: 'string' },
          planted: { type: 'string', format: 'date' },
          branches: { type: 'array', items: { $ref: '#/$defs/Tree' } },
          parent: { anyOf: [{ $ref: '#/$defs/Tree' }, { type: 'null' }] },
        },
        additionalProperties: { type: 'number' },
        patternProperties: { '^x-': true },
      },
    },
  });
  expect(standalone(document, { type: 'string', format: 'date' }, ['format'])).toEqual({ type: 'string' });
});

test('what breaks it is named by field and rule', async () => {
  const dir = temporaryFolder();
  symlinkSync(resolve('node_modules'), `${dir}/node_modules`);
  const file = `${dir}/checks.ts`;
  writeFileSync(file, emitChecks({ new: standalone(document, reference) }));
  const { checks } = await createJiti(import.meta.url).import<{ checks: { new: Check } }>(file);
  const check = (value: unknown) => violationsOf(checks.new, value);
  expect(
    check({ title: 'oak', branches: [{ title: 'twig' }], parent: null, 'x-any': 'thing', height: 4 }),
  ).toEqual([]);
  expect(check([])).toEqual([{ field: '', rule: 'type' }]);
  expect(check({})).toEqual([{ field: 'title', rule: 'required' }]);
  expect(check({ title: 'oak', planted: '2024-02-30' })).toEqual([{ field: 'planted', rule: 'format' }]);
  expect(check({ title: 'oak', branches: [{ title: 'a' }, { title: 4 }, {}] })).toEqual([
    { field: 'branches.1.title', rule: 'type' },
    { field: 'branches.2.title', rule: 'required' },
  ]);
  expect(check({ title: 'oak', 'a/b~c d': 'x' })).toEqual([{ field: 'a/b~c d', rule: 'type' }]);
});
