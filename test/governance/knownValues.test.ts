import { expect, test } from 'vitest';
import { knownValues } from '../../generated/knownValues.js';
import { visitSchemas } from '../../scripts/contract/publish/visitSchemas.js';
import { contract } from '../support/contract/contract.js';

/** Returns every list at any depth. */
function listsIn(node: unknown): unknown[] {
  if (Array.isArray(node)) return [node];
  return Object.values(Object(node)).flatMap(listsIn);
}

test('knownValues has every open list of the contract', () => {
  const lists: unknown[] = [];
  visitSchemas(contract, ({ 'x-extensible-enum': values }) => {
    if (values) lists.push(values);
  });
  expect(lists.length).toBeGreaterThan(15);
  const sorted = (all: unknown[]) => all.map((list) => JSON.stringify(list)).sort();
  expect(sorted(listsIn(knownValues))).toEqual(sorted(lists));
});
