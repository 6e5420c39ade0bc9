import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { OperationModel } from '../contract/model/model.js';
import { pointerKey } from '../contract/model/pointer.js';
import type { ErrorModel } from '../contract/model/responses.js';
import { evidenceBadges } from './evidenceBadges.js';
import { blocks, code, fence, line, prose, table } from './markdown.js';
import type { Page } from './page.js';
import { places } from './places.js';

interface Entry {
  error: ErrorModel;
  statuses: Set<string>;
  operations: OperationModel[];
}

const whoMends: Record<string, string> = {
  authentication: 'the owner of the key',
  request: 'the developer of the app',
  state: 'the app, or its user',
  limit: 'time, or the support of P100',
  service: 'P100',
};

const outcomes: Record<string, string> = {
  rejected: '`rejected`: the call surely had no effect',
  accepted: '`accepted`: the call took effect',
  unknown: '`unknown`: the call may have taken effect',
};

/** The catalogue of all codes: what each means, who can mend it, and what to do. */
export function errorsPage(document: Oas3_1Definition, operations: readonly OperationModel[]): Page {
  const entries = [...catalogue(operations)].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return {
    path: places.errors,
    title: 'Error catalogue',
    description:
      'Every error code of the Partner API: what it means, who can mend it, and what to do about it.',
    markdown: blocks(
      '# Error catalogue',
      'Every error that the contract lists. How to handle them: see [errors](/guide/errors).',
      table(
        ['Code', 'Meaning', 'Status', 'Category', 'Same call again', 'Outcome'],
        entries.map(
          ([
            name,
            {
              error: { example },
              statuses,
            },
          ]) => [
            `[${code(name)}](#${name.toLowerCase()})`,
            line(example.summary),
            [...statuses].join(', '),
            example['x-error']?.category ?? '',
            example['x-error']?.retryable ? 'can succeed later' : 'no',
            example['x-error']?.outcome ?? '',
          ],
        ),
      ),
      ...entries.map(([name, entry]) => entryText(document, name, entry)),
    ),
  };
}

function catalogue(operations: readonly OperationModel[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const operation of operations) {
    for (const { status, errors } of operation.responses) {
      for (const error of errors) {
        const entry = entries.get(error.code) ?? { error, statuses: new Set(), operations: [] };
        entry.statuses.add(status);
        if (!entry.operations.includes(operation)) entry.operations.push(operation);
        entries.set(error.code, entry);
      }
    }
  }
  return entries;
}

function entryText(document: Oas3_1Definition, name: string, { error, statuses, operations }: Entry): string {
  const { example } = error;
  const { category = '', remedy, retryable, outcome = '' } = example['x-error'] ?? {};
  const pointer = `#/components/examples/${pointerKey(name)}`;
  return blocks(
    `## ${name}: ${line(example.summary)} {#${name.toLowerCase()}}`,
    `${prose(example.description)} ${evidenceBadges(document, example, pointer)} ${evidenceBadges(document, example['x-error'], `${pointer}/x-error`)}`.trim(),
    [
      `- **What to do:** ${line(remedy)}`,
      `- **Who can mend it:** ${whoMends[category] ?? category} (${code(category)})`,
      `- **The same call again:** ${retryable ? 'can succeed later, without other action' : 'fails again, unless something is done first'}`,
      `- **Outcome:** ${outcomes[outcome] ?? outcome}`,
      `- **Status:** ${[...statuses].join(', ')}`,
      `- **At:** ${operations.map(({ name, operation }) => `[${line(operation.summary ?? name)}](${places.operation(name)})`).join(', ')}`,
    ].join('\n'),
    fence('json', JSON.stringify(example.value, null, 2)),
  );
}
