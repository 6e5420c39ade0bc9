import type { OperationModel } from '../../../scripts/contract/model/operationModel.js';
import { operations } from '../../support/contract/contract.js';
import type { Canaries } from '../canaries.js';
import type { Answered } from '../serviceCall.js';
import type { Difference, Expected } from './difference.js';
import { codeIn, isSuccess } from './edits.js';

/** The parts of an operation in which differences do not hide each other. */
type Part = 'success' | 'P500' | 'P501' | 'request';

type Detail = Omit<Expected, 'subject'> & { kind: Expected['kind'] };

/** Plants differences, each where no other one hides it. */
export class Planter {
  readonly differences: Difference[] = [];
  readonly #free: Record<Part, Set<OperationModel>> = {
    success: new Set(operations),
    P500: new Set(operations.filter(hasCode('P500'))),
    P501: new Set(operations.filter(hasCode('P501'))),
    request: new Set(operations),
  };

  constructor(readonly canaries: Canaries) {}

  /** Returns the next operation of this kind that has no difference in this part yet. */
  take(part: Part, fits: (operation: OperationModel) => unknown = () => true): OperationModel {
    const found = [...this.#free[part]].find(fits);
    if (!found) throw new Error(`The contract has no further operation for a difference of its ${part}.`);
    this.#free[part].delete(found);
    return found;
  }

  plant(difference: Difference): void {
    this.differences.push(difference);
  }

  /** Plants a difference in the successful answers of an operation. */
  inSuccess(
    operation: OperationModel,
    name: string,
    detail: Detail,
    change: (answered: Answered) => Answered,
  ): void {
    this.#inAnswer(operation, name, detail, (answered) =>
      isSuccess(answered) ? change(answered) : answered,
    );
  }

  /** Plants a difference in the answers with an error. */
  inError(
    operation: OperationModel,
    code: string,
    name: string,
    detail: Detail,
    change: (answered: Answered) => Answered,
  ): void {
    this.#inAnswer(operation, name, detail, (answered) =>
      codeIn(answered) === code ? change(answered) : answered,
    );
  }

  /** Plants a difference in an operation, in what a request needs or in the key. */
  inOperation(operation: OperationModel, name: string, detail: Detail, how: Partial<Difference>): void {
    const subject = { operationId: operation.id };
    this.plant({ name: `${operation.name}: ${name}`, findings: [{ ...detail, subject }], ...how });
  }

  name(): string {
    return this.canaries.make('name');
  }

  #inAnswer(
    operation: OperationModel,
    name: string,
    detail: Detail,
    change: (answered: Answered) => Answered,
  ): void {
    this.inOperation(operation, name, detail, {
      answer: (answered, asked) => (asked.operation === operation ? change(answered) : answered),
    });
  }
}

function hasCode(code: string) {
  return ({ responses }: OperationModel) =>
    responses.some(({ status, errors }) => status === '400' && errors.some((error) => error.code === code));
}
