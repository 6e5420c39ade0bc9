import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../scripts/cli/userError.js';
import { diffReport } from '../../scripts/diff/diffReport.js';
import { temporaryFolder } from '../support/repository/copy.js';

const valid = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get: { operationId: getOrders, responses: { '200': { description: Done. } } }
`;

/** What is wrong, what is added to the description, and the line and the words that the message must have. */
const invalid: [what: string, added: string, line: number, message: string][] = [
  ['a path without a value', '  /b: null\n', 6, 'This path has no value.'],
  ['an operation without a value', '  /b:\n    get: null\n', 7, 'This operation has no value.'],
  [
    'an operationId that is a number',
    '  /b: { get: { operationId: 12 } }\n',
    6,
    '`operationId` is a number.',
  ],
  [
    'two operations with one operationId',
    '  /b: { get: { operationId: getOrders } }\n',
    6,
    'unique `operationId`',
  ],
  [
    'a webhook with the operationId of an operation',
    'webhooks:\n  b: { post: { operationId: getOrders } }\n',
    7,
    'unique `operationId`',
  ],
  [
    'a response without a value',
    "  /b: { get: { responses: { '200': null } } }\n",
    6,
    'This response has no value.',
  ],
  ['a parameter without a name', '  /b: { get: { parameters: [{ in: query }] } }\n', 6, '`name`'],
  ['parameters that are no list', '  /b: { get: { parameters: { name: a } } }\n', 6, 'Write a list.'],
  ['a schema that is a text', 'components:\n  schemas:\n    A: string\n', 8, 'This schema is a text.'],
  [
    'a security scheme of HTTP without its kind',
    'components:\n  securitySchemes:\n    a: { type: http }\n',
    8,
    '`scheme`',
  ],
  [
    'a key without its name',
    'components:\n  securitySchemes:\n    a: { type: apiKey, in: header }\n',
    8,
    '`name`',
  ],
  ['a bound that is a text', 'components:\n  schemas:\n    A: { maxLength: long }\n', 8, '`integer`'],
];

test.each(invalid)('refuses %s, with file and line', async (_, added, line, message) => {
  const [base, revision] = [file('base', valid), file('revision', valid + added)];
  const error = await diffReport(base, revision).catch((error) => error);
  expect(error).toBeInstanceOf(UserError);
  expect(error.message).toContain(`${revision}:${line}:`);
  expect(error.message).toContain(message);
  expect((await diffReport(revision, base).catch((error) => error)).message).toContain(
    `${revision}:${line}:`,
  );
});

test.each([
  ['an unknown keyword', '  /b: { get: { narrows: true } }\n'],
  ['a response without a description', "  /b: { get: { responses: { '200': {} } } }\n"],
  ['a description without a version', valid.replace(', version: 1.0.0', '')],
])('compares a description with %s', async (_, added) => {
  const revision = added.startsWith('openapi') ? added : valid + added;
  const { impact } = await diffReport(file('base', valid), file('revision', revision));
  expect(['patch', 'minor']).toContain(impact);
});

function file(name: string, content: string): string {
  const path = join(temporaryFolder(), `${name}.yaml`);
  writeFileSync(path, content);
  return path;
}
