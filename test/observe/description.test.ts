import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../scripts/cli/userError.js';
import type { Finding, Observation } from '../../scripts/observe/finding.js';
import { observeFiles } from '../../scripts/observe/observe.js';
import { contract, operations } from '../support/contract/contract.js';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';

type Node = Record<string, unknown>;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
  atEndOfFile(() => rm(folder, { recursive: true }));
});

/** Returns the contract as the portal would export it: without our extensions, and with its own names and prose. */
function portalExport(): Node {
  const copy = JSON.parse(JSON.stringify(contract), (key, value) =>
    key.startsWith('x-') ? undefined : key === 'description' || key === 'summary' ? 'Other words.' : value,
  );
  const { paths, ...rest } = copy;
  const renamed = Object.entries(paths).map(([path, item]) => [path.replaceAll('{', '{the'), item]);
  const text = JSON.stringify({
    ...rest,
    info: { title: 'Portal', version: 'V4' },
    paths: Object.fromEntries(renamed),
  });
  return JSON.parse(text.replace(/"name":"(\w+)","in":"path"/g, '"name":"the$1","in":"path"'));
}

async function observed(description: Node, name = 'export.json'): Promise<Observation> {
  const file = join(folder, name);
  await writeFile(file, JSON.stringify(description));
  return observeFiles(contract, { files: [], openapi: [file], servers: [] }, '2026-11-26');
}

/** The verification, which has everything that is changed below. */
const path = '/v1/user/verification';

function post(description: Node): Node {
  return ((description.paths as Node)[path] as Node).post as Node;
}

function schema(description: Node, name: string): Node {
  return ((description.components as Node).schemas as Node)[name] as Node;
}

test('an export that says the same has no difference, and confirms much', async () => {
  const { findings, assumptions, calls, webhooks } = await observed(portalExport());
  expect(findings).toEqual([]);
  expect(assumptions.filter(({ verdict }) => verdict === 'refuted')).toEqual([]);
  expect(assumptions.filter(({ verdict }) => verdict === 'confirmed').length).toBeGreaterThan(40);
  expect(calls).toBeGreaterThan(operations.length);
  expect(webhooks).toBeGreaterThan(0);
  expect(assumptions[0]).toMatchObject({ environments: { 'Portal, V4': '2026-11-26' }, first: '2026-11-26' });
});

describe('a difference is named', () => {
  const request = 'AddUserVerificationRequest';
  const cases: [string, (description: Node) => void, Partial<Finding>][] = [
    [
      'a path that the contract does not have',
      ({ paths }) =>
        Object.assign(paths as Node, {
          '/v1/user/notes': { get: { responses: { '200': { description: '' } } } },
        }),
      { kind: 'operation', subject: { method: 'GET', path: '/v1/user/notes' } },
    ],
    [
      'another status',
      (description) => Object.assign(post(description).responses as Node, { '409': { description: '' } }),
      { kind: 'status', status: 409 },
    ],
    [
      'an error code in the name of an answer, as Apidog writes it',
      (description) =>
        Object.assign(post(description).responses as Node, {
          'x-400:P999 Out of coffee': { description: '' },
        }),
      { kind: 'code', status: 400, code: 'P999' },
    ],
    [
      'a field of an answer',
      (description) => {
        (schema(description, 'AddUserVerificationResponse').properties as Node).reference = {
          type: 'string',
          format: 'uuid',
        };
      },
      { kind: 'field', in: 201, field: 'reference', shape: 'string uuid' },
    ],
    [
      'a field of a request',
      (description) => {
        (schema(description, request).properties as Node).channel = { type: 'string' };
      },
      { kind: 'field', in: 'request', field: 'body.channel' },
    ],
    [
      'a field that an answer need not have',
      (description) => {
        schema(description, 'AddUserVerificationResponse').required = ['reference'];
      },
      { kind: 'missing', in: 201, field: 'message' },
    ],
    [
      'another type',
      (description) => {
        (schema(description, 'AddUserVerificationResponse').properties as Node).message = { type: 'integer' };
      },
      { kind: 'type', in: 201, field: 'message', expected: 'string', got: 'integer' },
    ],
    [
      'another value of a list',
      (description) => {
        (schema(description, request).properties as Node).riskLvl = { type: 'string', enum: ['LOW', 'HIGH'] };
      },
      { kind: 'value', in: 'request', field: 'body.riskLvl', value: 'HIGH' },
    ],
    [
      'a field that a request must have',
      (description) => (schema(description, request).required as string[]).push('riskLvl'),
      { kind: 'demanded', field: 'riskLvl' },
    ],
    [
      'a field that a request need not have',
      (description) => {
        schema(description, request).required = ['externalUserId'];
      },
      { kind: 'left out', field: 'body.documentNumber' },
    ],
    [
      'a call that needs no key',
      (description) => Object.assign(post(description), { security: [] }),
      { kind: 'key', needed: false },
    ],
    [
      'another media type',
      (description) => {
        const ok = (post(description).responses as Node)['201'] as { content: Node };
        ok.content = { 'text/plain': Object.values(ok.content)[0] };
      },
      { kind: 'media type', in: 201, got: 'text/plain' },
    ],
    [
      'a success status in place of 2XX',
      ({ paths }) => {
        const { responses } = ((paths as Node)['/v1/order'] as { post: { responses: Node } }).post;
        responses['201'] = responses['2XX'];
        delete responses['2XX'];
      },
      { kind: 'success', status: 201 },
    ],
  ];

  test.each(cases)('%s', async (_, change, expected) => {
    const description = portalExport();
    change(description);
    const { findings } = await observed(description);
    expect(findings).toContainEqual(expect.objectContaining(expected));
  });
});

describe('nothing is concluded', () => {
  test('from an export that does not say which fields are required', async () => {
    const description = JSON.parse(JSON.stringify(portalExport()), (key, value) =>
      key === 'required' && Array.isArray(value) ? undefined : value,
    );
    expect((await observed(description)).findings).toEqual([]);
  });

  test('from an export that names no format', async () => {
    const description = JSON.parse(JSON.stringify(portalExport()), (key, value) =>
      key === 'format' && typeof value === 'string' ? undefined : value,
    );
    expect((await observed(description)).findings).toEqual([]);
  });

  test('from a schema that contains itself', async () => {
    const description = portalExport();
    (schema(description, 'AddUserVerificationResponse').properties as Node).message = {
      $ref: '#/components/schemas/AddUserVerificationResponse',
    };
    const { findings } = await observed(description);
    expect(findings.map(({ kind }) => kind)).toEqual(['type']);
  });
});

describe('refused', () => {
  test('the contract itself, and what is made from it', async () => {
    const itself = observeFiles(
      contract,
      { files: [], openapi: ['generated/openapi.yaml'], servers: [] },
      '2026-11-26',
    );
    await expect(itself).rejects.toThrow(UserError);
    await expect(itself).rejects.toThrow(/can't confirm itself/);
  });

  test.each([
    ['a file that does not exist', 'nothing.yaml', undefined],
    ['a description of another version', 'swagger.json', { swagger: '2.0', info: {}, paths: {} }],
    ['a file of something else', 'other.json', ['x']],
  ])('%s', async (_, name, content) => {
    const file = join(folder, name);
    if (content) await writeFile(file, JSON.stringify(content));
    const reading = observeFiles(contract, { files: [], openapi: [file], servers: [] }, '2026-11-26');
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(name);
  });
});
