import fc, { type Arbitrary } from 'fast-check';
import type { OperationModel } from '../../scripts/contract/model/operationModel.js';
import { isJson } from '../../src/shared/mediaType.js';
import { arbitraryOf } from '../support/contract/arbitraryOf.js';
import { dereferenced, exampleInput, schemaOf } from '../support/contract/contract.js';
import { type Call, withBody, withHeaders } from './differentialCall.js';
import { changesOf, type DifferentialCase, endsPrism } from './differentialCases.js';

/** Makes calls of any operation: with random parameters and a random body, and changed in up to three ways. */
export function randomCallOf(operations: readonly OperationModel[]): Arbitrary<DifferentialCase> {
  return fc.oneof(...operations.map(callsOf)).filter(({ call }) => !endsPrism(call));
}

function callsOf(operation: OperationModel): Arbitrary<DifferentialCase> {
  const { name, auth, method } = operation;
  const changes = changesOf(operation);
  const base: Arbitrary<Call> = fc.tuple(parametersOf(operation), bodyOf(operation)).map(([path, body]) => {
    const call = withHeaders(
      { method: method.toUpperCase(), path, headers: {} },
      auth ? { [auth.header]: 'key' } : {},
    );
    if (body === undefined) return call;
    return withBody(withHeaders(call, { 'content-type': 'application/json' }), body);
  });
  const changed = fc.array(fc.constantFrom(...changes), { maxLength: 3 });
  return fc.tuple(base, changed).map(([call, list]) => ({
    name: [name, ...list.map((change) => change.name)].join(', '),
    call: list.reduce((earlier, { of }) => of(earlier), call),
  }));
}

function parametersOf(operation: OperationModel): Arbitrary<string> {
  const { parameters, path } = operation;
  return fc
    .tuple(
      ...parameters.map(({ schema }) =>
        fc.option(arbitraryOf(dereferenced(schema)), { nil: undefined, freq: 9 }),
      ),
    )
    .map((values) => {
      let target = path;
      const query = new URLSearchParams();
      for (const [i, { name, in: location }] of parameters.entries()) {
        const value = values[i] as string | undefined;
        if (location === 'path') target = target.replace(`{${name}}`, encode(value ?? 'x'));
        else if (value !== undefined) query.append(name, value);
      }
      return query.size > 0 ? `${target}?${query}` : target;
    });
}

/** A part `.` or `..` would be removed from the path. */
function encode(value: string): string {
  return /^\.{1,2}$/.test(value) ? 'x' : encodeURIComponent(value);
}

function bodyOf(operation: OperationModel): Arbitrary<string | undefined> {
  const { body } = operation.input;
  if (!body || !isJson(body.mediaType)) return fc.constant(undefined);
  const schema = schemaOf(operation);
  const allowed = arbitraryOf(schema);
  const fields = fc.constantFrom(...Object.keys(schema.properties ?? { none: {} }));
  const example = exampleInput(operation).body;
  const changed = fc
    .tuple(allowed, fc.dictionary(fields, fc.jsonValue(), { minKeys: 1 }), fc.uniqueArray(fields))
    .map(([value, change, removed]) =>
      Object.fromEntries(
        Object.entries({ ...Object(value), ...change }).filter(([name]) => !removed.includes(name)),
      ),
    );
  const values = fc
    .oneof(allowed, changed, fc.jsonValue(), fc.constant(example))
    .map((value) => JSON.stringify(value));
  // A text that may no longer be JSON.
  const cut = fc
    .tuple(values, fc.nat(), fc.nat({ max: 3 }), fc.string({ maxLength: 3 }))
    .map(([text, at, length, other]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + other + text.slice(start + length);
    });
  return fc.oneof({ weight: 4, arbitrary: values }, { weight: 1, arbitrary: cut });
}
