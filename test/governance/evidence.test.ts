import { expect, test } from 'vitest';
import { claims, claimsOf } from '../../scripts/contract/claims.js';
import { evidenceOf } from '../../scripts/contract/evidence.js';
import { webhooksOf } from '../../scripts/contract/model/webhookModel.js';
import { probesOf } from '../../scripts/contract/probes.js';
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

const assumptions = evidenceOf(contract).flatMap(({ pointer, assumption }) =>
  assumption ? [{ pointer, claimed: claimsOf(assumption) }] : [],
);

test('every assumption lists its claims in the order of the vocabulary', () => {
  for (const { pointer, claimed } of assumptions) {
    expect(claimed, pointer).toEqual(claims.filter((claim) => claimed.includes(claim)));
  }
});

test('a probe confirms an assumption only if it is about one of its claims', () => {
  const field = 'documentNumber';
  const pointer = `#/components/schemas/AddUserVerificationRequest/properties/${field}`;
  const assumedBy = (about: string[]) => {
    const document = structuredClone(contract);
    Object.assign(valueAt(document, pointer)['x-assumption'] as object, { about });
    return probesOf(document, [addUserVerification]).find(({ id }) => id.endsWith(`-without-${field}`));
  };
  expect(assumedBy(['required'])?.assumptions).toMatchObject([{ pointer, claim: 'required' }]);
  expect(assumedBy(['type', 'list', 'meaning'])?.assumptions).toEqual([]);
});

/** Returns the node at a JSON Pointer of the description. */
function valueAt(document: object, pointer: string): Record<string, unknown> {
  const keys = pointer.slice(2).split('/');
  return keys.reduce(
    (node, key) => node[key] as Record<string, unknown>,
    document as Record<string, unknown>,
  );
}
