import type { OperationModel } from '../../../scripts/contract/model/operationModel.js';
import { isObject } from '../../../src/shared/isObject.js';
import { exampleInput, operations } from '../../support/contract/contract.js';
import { isSuccess } from './edits.js';
import { missingFieldError, optionalInRequest, requiredInRequest } from './operationFacts.js';
import type { Planter } from './planter.js';

/** What a request must have, keys included. */
export function plantRequestDifferences(planter: Planter): void {
  const { canaries } = planter;
  for (const operation of [
    planter.take(
      'request',
      (operation) => requiredInRequest(operation).length > 1 && optionalInRequest(operation).length > 0,
    ),
    planter.take('request', (operation) => requiredInRequest(operation).length > 1),
  ]) {
    const field = requiredInRequest(operation)[1] as string;
    planter.inOperation(
      operation,
      'a required field can be left out',
      { kind: 'left out', field: `body.${field}` },
      {
        // The mock would refuse the request, so it gets the field.
        receive: (asked) => {
          if (asked.operation !== operation || !isObject(asked.json) || field in asked.json) return asked;
          const json = { ...asked.json, [field]: Object(exampleInput(operation).body)[field] };
          return { ...asked, json, bytes: Buffer.from(JSON.stringify(json)) };
        },
      },
    );
  }

  const isNeeded = ({ in: location, required }: { in?: string; required?: boolean }) =>
    location === 'query' && required;
  const asking = planter.take('request', ({ parameters }) => parameters.some(isNeeded));
  const { name: parameter = '' } = asking.parameters.find(isNeeded) ?? {};
  planter.inOperation(
    asking,
    'a required parameter can be left out',
    { kind: 'left out', field: parameter },
    {
      receive: (asked) => {
        if (asked.operation !== asking || asked.query.has(parameter)) return asked;
        const query = new URLSearchParams(asked.query);
        query.set(parameter, String(Object(exampleInput(asking).query)[parameter]));
        return { ...asked, query };
      },
    },
  );

  const strict = operations.find((operation) => missingFieldError(operation)) as OperationModel;
  const refusal = JSON.stringify(missingFieldError(strict)?.example.value);
  for (const field of optionalInRequest(strict).slice(0, 2)) {
    planter.inOperation(
      strict,
      `the optional field ${field} is demanded`,
      { kind: 'demanded', field },
      {
        answer: (answered, asked) =>
          asked.operation === strict && isSuccess(answered) && isObject(asked.json) && !(field in asked.json)
            ? { status: 400, type: 'application/json', text: refusal }
            : answered,
      },
    );
  }

  for (const operation of operations.filter(({ auth }) => !auth)) {
    const subject = { operationId: operation.id };
    planter.plant({
      name: `${operation.name}: a key is needed`,
      // The contract has no 401 for it.
      findings: [
        { kind: 'key', needed: true, subject },
        { kind: 'status', status: 401, subject },
      ],
      answer: (answered, asked) =>
        asked.operation === operation && !('x-api-key' in asked.headers)
          ? {
              status: 401,
              type: 'application/json',
              text: JSON.stringify({ errorMessage: canaries.make('key') }),
            }
          : answered,
    });
  }
  for (const operation of operations.filter(({ auth }) => auth).slice(0, 2)) {
    planter.inOperation(
      operation,
      'no key is needed',
      { kind: 'key', needed: false },
      {
        receive: (asked) =>
          asked.operation === operation
            ? { ...asked, headers: { 'x-api-key': 'any', ...asked.headers } }
            : asked,
      },
    );
  }
}
