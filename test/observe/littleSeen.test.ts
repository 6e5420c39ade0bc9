import { describe, expect, test } from 'vitest';
import type { OperationModel } from '../../scripts/contract/model/operationModel.js';
import { Observer } from '../../scripts/observe/compare/observer.js';
import { mergeShapes } from '../../scripts/observe/mergedShape.js';
import type { Sample } from '../../src/shared/observation/sample.js';
import { contract, operations } from '../support/contract/contract.js';
import { webhooks } from '../support/contract/webhooks.js';

const withBody = operations.find(
  ({ input, auth }) =>
    auth && input.body?.mediaType === 'application/json' && Object.keys(input.body).length > 0,
) as OperationModel;
const withCodes = operations.find(({ responses }) =>
  responses.some(({ errors }) => errors.length > 1),
) as OperationModel;

const withoutHtml = operations.filter(
  ({ operation }) => !JSON.stringify(operation.responses).includes('text/html'),
);

const callOf = ({ method, path }: { method: string; path: string }, more: Partial<Sample> = {}): Sample => ({
  day: '2026-11-20',
  environment: 'testing',
  method: method.toUpperCase(),
  path,
  key: true,
  request: { type: 'application/json', body: 'empty' },
  status: 200,
  answer: { type: 'application/json', body: { fields: {} } },
  ...more,
});

function observationOf(...samples: Sample[]) {
  const observer = new Observer(contract);
  for (const sample of samples) observer.add(sample);
  return observer.observation();
}

describe('nothing is concluded', () => {
  test.each([{}, { body: 'broken' as const }, { body: 'other' as const }])(
    'about required fields from an accepted request whose body was not seen (%o)',
    (body) => {
      const request = { type: 'application/json', ...body };
      const { assumptions } = observationOf(callOf(withBody, { status: 201, request }));
      expect(assumptions.filter(({ pointer }) => pointer.includes('Request'))).toEqual([]);
    },
  );

  test.each([200, 301, 400, 401, 403, 404, 413, 429, 502, 503])(
    'from a page in HTML with the status %i, of an operation and of an unknown path',
    (status) => {
      const answer = { type: 'text/html', body: 'other' as const };
      const { findings, assumptions, unconfirmed, answers, leftOut } = observationOf(
        ...withoutHtml.map((operation) => callOf(operation, { status, answer })),
        callOf({ method: 'GET', path: '/{}' }, { status, answer }),
      );
      expect({ findings, assumptions, unconfirmed, answers }).toEqual({
        findings: [],
        assumptions: [],
        unconfirmed: [],
        answers: [],
      });
      expect(Object.values(leftOut)).toEqual([withoutHtml.length + 1]);
    },
  );

  test.each([401, 403])('from an event that the partner refused with %i', (status) => {
    const events = webhooks.map(({ name, examples }) => ({
      ...callOf({ method: 'POST', path: '' }, { status }),
      webhook: name,
      request: {
        type: 'application/json',
        body: {
          fields: Object.fromEntries(
            Object.keys(Object(Object.values(examples)[0])).map((key) => [key, 'string' as const]),
          ),
        },
      },
    }));
    const observed = observationOf(...events);
    expect(observed.events).toEqual([]);
    expect(observed.findings).toEqual([]);
    expect(observed.assumptions).toEqual([]);
  });
});

test('an error whose code was not seen does not count as an answer of the contract', () => {
  const { status } = withCodes.responses.find(
    ({ errors }) => errors.length > 1,
  ) as OperationModel['responses'][number];
  const { answers } = observationOf(
    callOf(withCodes, { status: Number(status), answer: { type: 'application/json' } }),
  );
  expect(answers).toEqual([]);
});

test('the items of a list that differ are told also if one call shows them', () => {
  const shape = { items: ['integer' as const, 'string' as const, 'null' as const] };
  const { findings } = observationOf(
    callOf({ method: 'GET', path: '/{}' }, { answer: { type: 'application/json', body: shape } }),
  );
  expect(findings).toMatchObject([{ kind: 'operation', answers: { 200: mergeShapes([shape]) } }]);
});
