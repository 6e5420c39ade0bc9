import type { OperationModel } from '../../../scripts/contract/model/operationModel.js';
import type { ErrorModel } from '../../../scripts/contract/model/responseModel.js';
import { operations } from '../../support/contract/contract.js';
import { assign, removeAt } from './edits.js';
import { errorsAt, foreignCode } from './operationFacts.js';
import type { Planter } from './planter.js';

/** Errors with another code, status, name or message. */
export function plantErrorDifferences(planter: Planter): void {
  const { canaries } = planter;

  const known = planter.take('P500');
  const foreign = foreignCode(known);
  planter.inError(
    known,
    'P500',
    'a code of other operations',
    { kind: 'code', status: 400, code: foreign },
    assign({ errorCode: foreign }),
  );
  const fresh = { errorCode: 'P987', errorName: 'account-frozen', errorMessage: planter.name() };
  planter.inError(
    planter.take('P500'),
    'P500',
    'a new code',
    { kind: 'code', status: 400, code: 'P987', errorName: 'account-frozen' },
    assign(fresh),
  );
  const moved = operations.find((operation) => errorsAt(operation, '404').length > 0) as OperationModel;
  // One that no wrong request leads to: what follows from those is another question.
  const code = errorsAt(moved, '400').find(({ example }) => !example['x-error']?.trigger)?.code as string;
  planter.inError(
    moved,
    code,
    'a code at another status',
    { kind: 'code', status: 404, code },
    (answered) => ({
      ...answered,
      status: 404,
    }),
  );

  planter.inError(
    planter.take('P501'),
    'P501',
    'an undocumented status with a new code',
    { kind: 'status', status: 409, codes: ['P988'] },
    (answered) => ({ ...assign({ errorCode: 'P988' })(answered), status: 409 }),
  );
  planter.inError(
    planter.take('P501'),
    'P501',
    'an undocumented status without a code',
    { kind: 'status', status: 503, codes: [] },
    (answered) => ({ ...answered, status: 503, text: JSON.stringify({ message: planter.name() }) }),
  );

  planter.inError(
    planter.take('P501'),
    'P501',
    'an error with a name',
    { kind: 'error name', code: 'P501', errorName: 'service-unavailable' },
    assign({ errorName: 'service-unavailable' }),
  );
  const isNamed = ({ example }: ErrorModel) => Object(example.value).errorName !== undefined;
  const named = operations.find((operation) => errorsAt(operation, '400').some(isNamed)) as OperationModel;
  const { code: namedCode, example } = errorsAt(named, '400').find(isNamed) as ErrorModel;
  const { errorName: listed } = Object(example.value);
  planter.inError(
    named,
    namedCode,
    'an error with another name',
    { kind: 'error name', code: namedCode, errorName: 'no-such-user', listed },
    assign({ errorName: 'no-such-user' }),
  );

  const messages: ['P500' | 'P501', string][] = [
    ['P500', `${planter.name()} (${canaries.make('iban')})`],
    ['P501', canaries.make('email')],
  ];
  for (const [code, errorMessage] of messages) {
    planter.inError(
      planter.take(code),
      code,
      `another message of ${code}`,
      { kind: 'message', code },
      assign({ errorMessage }),
    );
  }
  const demandsMessage = planter.take('P501', (operation) => errorsAt(operation, '404').length > 0);
  planter.inError(
    demandsMessage,
    'P501',
    'an error without its message',
    { kind: 'missing', in: 400, field: 'errorMessage' },
    removeAt('errorMessage'),
  );
}
