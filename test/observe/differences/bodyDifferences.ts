import type { OperationModel } from '../../../scripts/contract/model/operationModel.js';
import { answersJson, fieldsOf, hasRange, isOpen, statusOf, successesOf } from './operationFacts.js';
import type { Planter } from './planter.js';

/** The status of a success, media types, bodies that are not there, and bodies that the contract leaves open. */
export function plantBodyDifferences(planter: Planter): void {
  const { canaries } = planter;
  for (const status of [201, 202]) {
    planter.inSuccess(
      planter.take('success', (operation) => hasRange(operation) && fieldsOf(operation).length > 0),
      `the success status ${status}`,
      { kind: 'success', status },
      (answered) => ({ ...answered, status }),
    );
  }
  planter.inSuccess(
    planter.take('success', (operation) => !hasRange(operation) && fieldsOf(operation).length > 0),
    'a success without a body',
    { kind: 'status', status: 204 },
    (answered) => ({ ...answered, status: 204, type: undefined, text: '' }),
  );

  const isPlainOpen = (operation: OperationModel) => isOpen(operation) && successesOf(operation) === 1;
  const open = [1, 2, 3].map(() => planter.take('success', isPlainOpen));
  const bodies = [
    { reviewState: () => canaries.make('upperCase'), reviewer: () => planter.name() },
    {
      fee: () => '1.25',
      parties: () => [{ name: planter.name() }, { name: planter.name(), iban: canaries.make('iban') }],
    },
    { owner: () => ({ [canaries.make('email')]: true, age: 44 }) },
  ];
  const shapes = [
    { fields: { reviewState: 'string token', reviewer: 'string' } },
    {
      fields: {
        fee: 'string decimal',
        parties: { items: [{ fields: { name: 'string', iban: 'string token' } }] },
      },
    },
    { fields: { owner: { fields: { age: 'integer' }, hidden: 1 } } },
  ];
  for (const [index, operation] of open.entries()) {
    planter.inSuccess(
      operation,
      'fields in an open body',
      { kind: 'body', in: statusOf(operation), shape: shapes[index] },
      (answered) => {
        const fields = Object.entries(bodies[index] ?? {}).map(([name, make]) => [name, make()]);
        return { ...answered, text: JSON.stringify(Object.fromEntries(fields)) };
      },
    );
  }

  const json = () =>
    planter.take('success', (operation) => answersJson(operation) && fieldsOf(operation).length > 0);
  const [plain, empty, broken] = [json(), json(), json()];
  planter.inSuccess(
    plain,
    'JSON as text',
    { kind: 'media type', in: statusOf(plain), expected: 'application/json', got: 'text/plain' },
    (answered) => ({ ...answered, type: 'text/plain; charset=utf-8' }),
  );
  planter.inError(
    planter.take('P501'),
    'P501',
    'an error of another media type',
    { kind: 'media type', in: 400, expected: 'application/json', got: 'application/problem+json' },
    (answered) => ({ ...answered, type: 'application/problem+json' }),
  );
  planter.inSuccess(
    empty,
    'an empty body',
    { kind: 'no body', in: statusOf(empty), got: 'empty' },
    (answered) => ({
      ...answered,
      text: '',
    }),
  );
  planter.inSuccess(
    broken,
    'broken JSON',
    { kind: 'no body', in: statusOf(broken), got: 'broken' },
    (answered) => ({
      ...answered,
      text: `${answered.text.slice(0, -1)},"owner":"${planter.name()}`,
    }),
  );
}
