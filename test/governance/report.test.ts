import { expect, test } from 'vitest';
import { workingTree } from '../../scripts/diff/side.js';
import { assumptionsText } from '../../scripts/report/assumptions.js';
import { coverageText } from '../../scripts/report/coverage.js';
import { figure } from '../../scripts/report/figure.js';
import { contract } from '../support/contract.js';

test.each([
  [1234, 1234, '1,234'],
  [1234, undefined, '1,234'],
  [1234, 1000, '1,234 (+234)'],
  [1000, 2234, '1,000 (−1,234)'],
])('%d after %d', (now, before, text) => {
  expect(figure(now, before)).toBe(text);
});

test('tells which assumptions are new and which are gone', () => {
  const before = structuredClone(contract);
  const schemas = before.components?.schemas as Record<string, { 'x-assumption'?: object }>;
  const { AddUserVerificationRequest: confirmed, UserStatusEvent: assumed } = schemas;
  if (!confirmed || !assumed) throw new Error('The contract has other schemas.');
  const assumption = assumed['x-assumption'];
  delete assumed['x-assumption'];
  schemas.Withdrawn = { 'x-assumption': { reason: 'It was only a guess.', confidence: 'low' } };

  const text = assumptionsText(before, contract);
  expect(text).toMatch(/^\d+; by confidence: low \d+ \(−1\), medium \d+ \(\+1\), high \d+\.\n/);
  expect(text).toContain(`New:\n\n- \`#/components/schemas/UserStatusEvent\`: ${Object(assumption).reason}`);
  expect(text).toContain('Gone:\n\n- `#/components/schemas/Withdrawn`: It was only a guess.');
});

test('tells how much of what the portal names is specified', async () => {
  const side = await workingTree();
  const elsewhere = { ...side, file: '/nowhere/openapi.yaml' };
  const text = await coverageText(elsewhere, side);
  expect(text).toMatch(/\| operations \| \d+ \| \d+ \|\n\| webhooks \| 4 \| 16 \|$/);
});
