import { isDeepStrictEqual } from 'node:util';
import type { Oas3_1Definition, Oas3Operation, Oas3Response } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { followUpsOf } from '../../scripts/contract/model/followUpsOf.js';
import { idsOf } from '../../scripts/contract/model/idsOf.js';
import { modelOf } from '../../scripts/contract/model/operationModel.js';
import { operationsOf } from '../../scripts/contract/model/operationsOf.js';
import { resolve } from '../../scripts/contract/model/resolve.js';
import { webhooksOf } from '../../scripts/contract/model/webhookModel.js';
import { published } from '../../scripts/contract/publish/published.js';
import { visitSchemas } from '../../scripts/contract/publish/visitSchemas.js';
import { contract, operations } from '../support/contract/contract.js';

const description = published(contract);
const responsesOf = ({ responses = {} }: Oas3Operation) =>
  Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      resolve<Oas3Response>(description, response as Oas3Response),
    ]),
  );

test('leaves the contract as it is', () => {
  const before = structuredClone(contract);
  published(contract);
  expect(contract).toEqual(before);
});

test('an operation whose only success is 2XX also has a 200 with the same content, marked as an assumption', () => {
  const open = [...operationsOf(contract)].filter(({ operation }) => '2XX' in (operation.responses ?? {}));
  expect(open.length).toBeGreaterThan(10);
  for (const { path, method } of open) {
    const [found] = [...operationsOf(description)].filter(
      (other) => other.path === path && other.method === method,
    );
    const { '200': ok, '2XX': any } = responsesOf(found?.operation as Oas3Operation);
    expect(ok?.content).toEqual(any?.content);
    expect(ok).toHaveProperty('x-assumption.confidence', 'low');
  }
});

test('no other operation gets a response', () => {
  for (const { path, method, operation } of operationsOf(contract)) {
    if ('2XX' in (operation.responses ?? {})) continue;
    const [found] = [...operationsOf(description)].filter(
      (other) => other.path === path && other.method === method,
    );
    expect(Object.keys(found?.operation.responses ?? {})).toEqual(Object.keys(operation.responses ?? {}));
  }
});

test('the known values of every open list are in its description and in its examples', () => {
  let lists = 0;
  visitSchemas(description, ({ 'x-extensible-enum': values, description, examples }) => {
    if (!Array.isArray(values)) return;
    lists++;
    for (const value of values) expect(description).toContain(`\`${value}\``);
    expect(examples).toEqual(values);
  });
  expect(lists).toBeGreaterThan(15);
});

test('the description of a file says how large it can be, in place of maxLength', () => {
  const files: string[] = [];
  visitSchemas(description, ({ format, maxLength, description }) => {
    if (format !== 'binary') return;
    expect(maxLength).toBeUndefined();
    files.push(description ?? '');
  });
  expect(files).toEqual(['One file. At most 5000000 bytes.']);
});

test('the example of every error says what to do', () => {
  for (const example of Object.values(description.components?.examples ?? {}) as Record<string, string>[]) {
    const { remedy } = (example as { 'x-error'?: { remedy?: string } })['x-error'] ?? {};
    expect(remedy).toBeTruthy();
    expect(example.description).toContain(remedy);
  }
});

test('what is unconfirmed says so at the start of its summary or description, and nothing else does', () => {
  const marked: [boolean, string | undefined][] = [
    ...[...operationsOf(description), ...webhooksOf(description)].map(({ operation }): [boolean, string] => {
      const { 'x-unconfirmed': mark, 'x-stability-level': level } = operation as unknown as Record<
        string,
        unknown
      >;
      expect(level).toBe(mark ? 'alpha' : undefined);
      return [Boolean(mark), operation.summary ?? ''];
    }),
    ...(Object.values(description.components?.examples ?? {}) as Record<string, string>[]).map(
      (example): [boolean, string | undefined] => [Boolean(example['x-unconfirmed']), example.summary],
    ),
  ];
  visitSchemas(description, ({ 'x-unconfirmed': mark, description }) => {
    if (description) marked.push([Boolean(mark), description]);
  });
  expect(marked.filter(([isMarked]) => isMarked).length).toBeGreaterThan(20);
  for (const [isMarked, text] of marked) expect(text?.startsWith('Unconfirmed: ')).toBe(isMarked);
});

test('no two components have names that differ only in case', () => {
  const names = Object.values(description.components ?? {}).flatMap((kind) => Object.keys(kind as object));
  const different = new Set(names);
  expect(new Set([...different].map((name) => name.toLowerCase())).size).toBe(different.size);
});

describe('links', () => {
  const links = modelOf(description).flatMap((operation) =>
    Object.entries(responsesOf(operation.operation)).flatMap(([status, response]) =>
      Object.entries(response.links ?? {}).map(([name, link]) => ({ operation, status, name, link })),
    ),
  ) as { operation: (typeof operations)[number]; status: string; name: string; link: Link }[];

  interface Link {
    operationId: string;
    parameters: Record<string, string>;
  }

  test('lead from what an operation creates to every operation whose path takes it', () => {
    const found = new Set(links.map(({ operation, link }) => `${operation.name} to ${link.operationId}`));
    expect([...found].sort()).toEqual(
      [
        'createCryptoWithdrawal to getCryptoWithdrawalDetails',
        'createKycVerification to redirectToVerification',
        'createOrder to getOrderDetails',
        'createPartnerSepaTransfer to getSepaTransferDetails',
        'createSepaTransfer to getSepaTransferDetails',
        'createTransfer to getTransferDetails',
        'createUserAccount to addPoaFile',
        'createUserAccount to getUserBalances',
        'createUserAccount to getUserCards',
        'createVirtualCard to getCardDetails',
        'createVirtualCard to getCardLimits',
      ].sort(),
    );
  });

  test('give every path parameter a value that identifies the same kind of thing', () => {
    const byId = new Map(operations.map((operation) => [operation.id, operation]));
    for (const { operation, status, link } of links) {
      const target = byId.get(link.operationId);
      if (!target) throw new Error(`There is no operation ${link.operationId}.`);
      expect(status).toMatch(/^2/);
      const inPath = target.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
      expect(Object.keys(link.parameters)).toEqual(inPath);
      for (const [name, expression] of Object.entries(link.parameters)) {
        const [, from, field = ''] =
          /^\$(request\.path\.|request\.body#\/|response\.body#\/)(\w+)$/.exec(expression) ?? [];
        const source = from?.startsWith('response')
          ? answerIds(operation, status)
          : idsOf(description, operation);
        expect(source[field]).toBe(idsOf(contract, target)[name]);
      }
    }
  });

  function answerIds(operation: (typeof operations)[number], status: string): Record<string, string> {
    const { mediaType = '', media } =
      operation.responses.find((response) => response.status === status) ?? {};
    return idsOf(description, {
      parameters: [],
      input: {
        body: {
          required: true,
          mediaType,
          media: media ?? {},
          kind: undefined,
          files: [],
          hasObjects: false,
        },
      },
    });
  }
});

test('a response that operations share gets no links, only the copy of the operation that creates', () => {
  const shared = structuredClone(contract);
  const [create] = [...operationsOf(shared)].filter(
    ({ operation }) => operation.operationId === 'createTransfer',
  );
  const [read] = [...operationsOf(shared)].filter(
    ({ operation }) => operation.operationId === 'getTransferDetails',
  );
  const made = { $ref: '#/components/responses/Made' };
  Object.assign(shared.components?.responses ?? {}, { Made: create?.operation.responses?.['201'] });
  for (const found of [create, read]) Object.assign(found?.operation ?? {}, { responses: { '201': made } });
  const made201 = published(shared);
  const links = [...operationsOf(made201)].flatMap(({ operation }) => {
    const response = operation.responses?.['201'] as { links?: object } | undefined;
    return response?.links ? [operation.operationId] : [];
  });
  expect(links).toEqual(['createTransfer']);
  expect(made201.components?.responses?.Made).not.toHaveProperty('links');
});

test('an operation that reads creates nothing, unless it is marked with x-creates', () => {
  const details = (document: Oas3_1Definition) => {
    const model = modelOf(document);
    const [order] = model.filter(({ name }) => name === 'getOrderDetails');
    return followUpsOf(document, model, order as (typeof model)[number]).map(
      ({ operation }) => operation.name,
    );
  };
  expect(details(contract)).toEqual([]);
  const marked = structuredClone(contract);
  const [read] = [...operationsOf(marked)].filter(
    ({ operation }) => operation.operationId === 'getOrderDetails',
  );
  Object.assign(read?.operation ?? {}, { 'x-creates': true });
  // Its answer has the id of a lock, which its request lacks.
  expect(details(marked)).toEqual(['createOrder']);
});

test('two calls that create different things of one kind lead to the same operation', () => {
  const next = operations
    .filter((operation) => followUpsOf(contract, operations, operation).length > 0)
    .map((operation) => followUpsOf(contract, operations, operation).map(({ operation }) => operation.name));
  expect(next.filter((names) => isDeepStrictEqual(names, ['getSepaTransferDetails']))).toHaveLength(2);
});
