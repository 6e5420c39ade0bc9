import { symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { importTypeScript } from '../../scripts/cli/importTypeScript.js';
import { pointerTo } from '../../scripts/contract/model/pointerTo.js';
import { emitChecks } from '../../scripts/generate/emitChecks.js';
import { violationsOf } from '../../src/shared/violations.js';
import { temporaryFolder } from '../support/repository/copy.js';

const document = {
  openapi: '3.1.1',
  info: { title: 'Trees', version: '1' },
  paths: {
    '/trees/{id}': {
      put: {
        requestBody: { $ref: '#/components/requestBodies/Tree' },
        responses: {},
      },
    },
  },
  components: {
    requestBodies: {
      Tree: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Tree' } } } },
    },
    schemas: {
      Tree: {
        type: 'object',
        required: ['title'],
        properties: {
          title: { type: 'string', minLength: 2, 'x-pii': true },
          planted: { type: 'string', format: 'date', description: 'The day of planting.' },
          'tall as': { type: ['string', 'number'], description: 'Its height.' },
          kind: { enum: ['oak', { latin: 'Quercus' }], description: 'Its kind.' },
          branches: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
          parent: { anyOf: [{ $ref: '#/components/schemas/Tree' }, { type: 'null' }] },
        },
        additionalProperties: { type: 'number' },
        patternProperties: { '^x-': true },
      },
    },
  },
} as unknown as Oas3_1Definition;

/** Loads the check of the request body. Its name, `new`, is a reserved word. */
async function checkOfTree(options?: { formats: boolean }): Promise<(value: unknown) => unknown> {
  const pointer = pointerTo(
    document,
    'paths',
    '/trees/{id}',
    'put',
    'requestBody',
    'content',
    'application/json',
    'schema',
  );
  return checkIn(emitChecks(document, { new: pointer }, options));
}

/** Loads the check named `new` from a module that {@link emitChecks} returned. */
async function checkIn(module: string): Promise<(value: unknown) => unknown> {
  const dir = temporaryFolder();
  symlinkSync(resolve('node_modules'), `${dir}/node_modules`);
  writeFileSync(`${dir}/checks.ts`, module);
  const { checks } = await importTypeScript(`${dir}/checks.ts`);
  return (value) => violationsOf(checks.new, value);
}

test('returns the field and the broken rule of each violation of a schema', async () => {
  const check = await checkOfTree();
  const tree = { title: 'oak', branches: [{ title: 'twig' }], parent: null, 'x-any': 'thing', height: 4 };
  expect(check(tree)).toEqual([]);
  expect(check([])).toEqual([{ field: '', rule: 'type' }]);
  expect(check({})).toEqual([{ field: 'title', rule: 'required' }]);
  expect(check({ title: '𝄞' })).toEqual([{ field: 'title', rule: 'minLength' }]);
  expect(check({ title: 'oak', planted: '2024-02-30' })).toEqual([{ field: 'planted', rule: 'format' }]);
  expect(check({ title: 'oak', branches: [{ title: 'ash' }, { title: 4 }, {}] })).toEqual([
    { field: 'branches.1.title', rule: 'type' },
    { field: 'branches.2.title', rule: 'required' },
  ]);
  expect(check({ title: 'oak', 'a/b~c d': 'x' })).toEqual([{ field: 'a/b~c d', rule: 'type' }]);
});

test('the module contains only the parts of a schema that its checks read', async () => {
  const module = emitChecks(document, { new: '#/components/schemas/Tree' });
  expect(module).not.toMatch(/Its height|x-pii|evaluated|const schema/);
  const check = await checkOfTree();
  expect(check({ title: 'oak', 'tall as': 4, kind: { latin: 'Quercus' } })).toEqual([]);
  expect(check({ title: 'oak', 'tall as': true })).toEqual([{ field: 'tall as', rule: 'type' }]);
  expect(check({ title: 'oak', kind: { latin: 'Fagus' } })).toEqual([{ field: 'kind', rule: 'enum' }]);
});

test('leaves a text that looks like a reference to a schema as it is', async () => {
  const texts = ['schema32.type', 'schema32["type"]', 'schema33.enum'];
  const check = await checkIn(emitChecks(document, { new: { enum: texts } }));
  for (const text of texts) expect(check(text)).toEqual([]);
  expect(check('schema34.type')).toEqual([{ field: '', rule: 'enum' }]);
  const named = { properties: Object.fromEntries(texts.map((text) => [text, { type: ['string', 'null'] }])) };
  const checkNamed = await checkIn(emitChecks(document, { new: named }));
  for (const text of texts) expect(checkNamed({ [text]: 4 })).toEqual([{ field: text, rule: 'type' }]);
});

test('checks `unevaluatedProperties`', async () => {
  const schema = { allOf: [{ properties: { title: {} } }], unevaluatedProperties: false };
  const check = await checkIn(emitChecks(document, { new: schema }));
  expect(check({ title: 'oak' })).toEqual([]);
  expect(check({ title: 'oak', size: 4 })).toEqual([{ field: '', rule: 'unevaluatedProperties' }]);
});

test('accepts any format if `formats` is false', async () => {
  const check = await checkOfTree({ formats: false });
  expect(check({ title: 'oak', planted: 'in spring' })).toEqual([]);
});
