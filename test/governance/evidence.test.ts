import { expect, test } from 'vitest';
import { webhooksOf } from '../../scripts/contract/model/webhookModel.js';
import { addUserVerification, contract, operations } from '../support/contract/contract.js';

const hasEvidence = (node: object) =>
  ['x-source', 'x-unconfirmed', 'x-assumption'].some((extension) => extension in node);

// The capture of the portal's page is about this operation alone, so only its facts need no mark.
test('every operation but Add User Verification, every further code and every webhook has evidence', () => {
  const others = operations.filter((operation) => operation !== addUserVerification);
  const nodes = [...others, ...webhooksOf(contract)].map(({ name, operation }) => ({
    name,
    node: operation,
  }));
  const captured = addUserVerification.responses.flatMap(({ errors }) => errors.map(({ name }) => name));
  const codes = others.flatMap(({ responses }) => responses.flatMap(({ errors }) => errors));
  const further = codes
    .filter(({ name }) => !captured.includes(name))
    .map(({ name, example }) => ({ name, node: example }));
  expect([...nodes, ...further].filter(({ node }) => !hasEvidence(node)).map(({ name }) => name)).toEqual([]);
  expect(further.length).toBeGreaterThan(10);
});
