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

describe('an environment is judged by itself', () => {
  const unconfirmed = operations.find((operation) => operation.unconfirmed) as OperationModel;
  const known = Object.keys(
    Object(unconfirmed.responses.find(({ success }) => success)?.examples)[
      Object.keys(Object(unconfirmed.responses.find(({ success }) => success)?.examples))[0] as string
    ].value,
  );
  const answer = {
    type: 'application/json',
    body: { fields: Object.fromEntries(known.map((name) => [name, 'string' as const])) },
  };

  test('what was seen has the last day of each environment', () => {
    const { unconfirmed: seen } = observationOf(
      callOf(unconfirmed, { answer, day: '2026-11-01' }),
      callOf(unconfirmed, { answer, day: '2026-11-20', environment: 'production' }),
      callOf(unconfirmed, { answer, day: '2026-11-25', environment: 'local' }),
    );
    expect(seen[0]).toMatchObject({
      count: 3,
      first: '2026-11-01',
      last: '2026-11-25',
      environments: { testing: '2026-11-01', production: '2026-11-20', local: '2026-11-25' },
    });
  });

  test('what a mock on this machine shows completes no claim of another environment', () => {
    const codes = withAllCodes.responses.flatMap(({ status, errors }) =>
      errors.filter(({ inBody }) => inBody).map(({ code }) => ({ status: Number(status), code })),
    );
    const samples = codes.map(({ status, code }, i) =>
      callOf(withAllCodes, {
        status,
        code,
        environment: i === 0 ? 'testing' : 'local',
        answer: { type: 'application/json', body: { fields: { errorCode: 'string token' } } },
      }),
    );
    const verdicts = observationOf(...samples)
      .assumptions.filter(({ claim, pointer }) => claim === 'code' && pointer.includes('/responses/'))
      .map(({ verdict, environments }) => [verdict, ...Object.keys(environments)]);
    expect(verdicts).toContainEqual(['partly', 'testing']);
    expect(verdicts).not.toContainEqual(['confirmed', 'testing']);
  });

  test('an answer of another shape confirms no operation', () => {
    const other = { type: 'application/json', body: { fields: { errorMessage: 'string' as const } } };
    expect(observationOf(callOf(unconfirmed, { answer: other })).unconfirmed).toEqual([]);
  });
});

/** An operation for which the contract assumes which codes it has. */
const withAllCodes = operations.find(({ operation }) =>
  Object.values(operation.responses ?? {}).some((response) =>
    Object(Object(response)['x-assumption']).about?.includes('code'),
  ),
) as OperationModel;
