import type { Oas3_1Definition } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { workingTree } from '../../scripts/contract/contractVersion.js';
import { assumptionsText } from '../../scripts/release/report/assumptionsText.js';
import { coverageText } from '../../scripts/release/report/coverageText.js';
import { figure } from '../../scripts/release/report/figure.js';

test.each([
  [1234, 1234, '1,234'],
  [1234, undefined, '1,234'],
  [1234, 1000, '1,234 (+234)'],
  [1000, 2234, '1,000 (−1,234)'],
])('formats %d after %d as %s', (now, before, text) => {
  expect(figure(now, before)).toBe(text);
});

test('lists new assumptions and assumptions that are gone', () => {
  const assumed = (reason: string, confidence: string) => ({ 'x-assumption': { reason, confidence } });
  const description = (schemas: object) => ({ components: { schemas } }) as Oas3_1Definition;
  const stays = assumed('Nobody knows.', 'high');
  const text = assumptionsText(
    description({ Stays: stays, Withdrawn: assumed('It was only a guess.', 'low') }),
    description({ Stays: stays, Added: assumed('It is read off an example.', 'medium') }),
  );
  expect(text).toBe(`2; by confidence: low 0 (−1), medium 1 (+1), high 1.

New:

- \`#/components/schemas/Added\`: It is read off an example.

Gone:

- \`#/components/schemas/Withdrawn\`: It was only a guess.`);
});

test('counts the operations and webhooks of the portal by status', async () => {
  const side = await workingTree();
  const elsewhere = { ...side, file: '/nowhere/openapi.yaml' };
  const text = await coverageText(elsewhere, side);
  expect(text).toMatch(/\| operations \| \d+ \| \d+ \| \d+ \|\n\| webhooks \| \d+ \| \d+ \| \d+ \|$/);
});
