import { escapePointerFragment, type Oas3_1Definition } from '@redocly/openapi-core';
import { type CodeModel, errorsByCode, isUnconfirmed, statusesOf } from '../contract/model/errorsByCode.js';
import type { Example } from '../contract/model/example.js';
import type { OperationModel } from '../contract/model/operationModel.js';
import { evidenceMark } from './evidenceMark.js';
import { blocks, code, fence, line, prose, table } from './markdown.js';
import { marked } from './marked.js';
import type { Page } from './page.js';
import { places } from './places.js';

const whoCanFix: Record<string, string> = {
  authentication: 'the owner of the key',
  request: 'the developer of the app',
  state: 'the app, or its user',
  limit: 'time, or the support of P100',
  service: 'P100',
};

const outcomes: Record<string, string> = {
  rejected: '`rejected`: the call certainly had no effect',
  accepted: '`accepted`: the call took effect',
  unknown: '`unknown`: the call may have taken effect',
};

/** Builds the catalogue of all codes: what each means, who can fix it, and what to do. */
export function errorsPage(document: Oas3_1Definition, operations: readonly OperationModel[]): Page {
  const entries = errorsByCode(operations).sort((a, b) => a.code.localeCompare(b.code, 'en'));
  return {
    path: places.errors,
    title: 'Error catalogue',
    description:
      'Every error code of the Partner API: what it means, who can fix it, and what to do about it.',
    markdown: blocks(
      '# Error catalogue',
      'Every error that the contract lists. The guide [errors](/guide/errors) explains how to handle them.',
      table(
        ['Code', 'Meaning', 'Status', 'Category', 'Retry', 'Outcome'],
        entries.map((entry) => {
          const {
            code: name,
            error: { example },
          } = entry;
          return [
            `[${code(name)}](#${name.toLowerCase()})`,
            marked(line(example.summary), isUnconfirmed(entry)),
            statusesOf(entry).join(', '),
            example['x-error']?.category ?? '',
            example['x-error']?.retryable ? 'can succeed later' : 'no',
            example['x-error']?.outcome ?? '',
          ];
        }),
      ),
      ...entries.map((entry) => entryText(document, entry)),
    ),
  };
}

function entryText(document: Oas3_1Definition, entry: CodeModel): string {
  const {
    code: name,
    error: { example },
    examples,
    places: at,
  } = entry;
  const { category = '', remedy, retryable, outcome = '' } = example['x-error'] ?? {};
  const pointer = `#/components/examples/${escapePointerFragment(name)}`;
  return blocks(
    `## ${name}: ${line(example.summary)} {#${name.toLowerCase()}}`,
    `${prose(example.description)} ${evidenceMark(document, example, pointer, [[example['x-error'], `${pointer}/x-error`]])}`.trim(),
    [
      `- **What to do:** ${line(remedy)}`,
      `- **Who can fix it:** ${whoCanFix[category] ?? category} (${code(category)})`,
      `- **Retry:** ${retryable ? 'the same call can succeed later, without other action' : 'the same call fails again until the cause is fixed'}`,
      `- **Outcome:** ${outcomes[outcome] ?? outcome}`,
      `- **Status:** ${statusesOf(entry).join(', ')}`,
      `- **Operations:** ${operationsText(at)}`,
    ].join('\n'),
    fence('json', JSON.stringify(example.value, null, 2)),
    ...examples.slice(1).map(furtherExample),
  );
}

/** With more operations than this, only their number is shown: the page would be too long for programs that read it. */
const mostOperations = 20;

function operationsText(at: CodeModel['places']): string {
  if (at.length <= mostOperations) return at.map(operationText).join(', ');
  return `${at.length} operations. The page of each lists its codes.`;
}

function operationText({ operation, unconfirmed }: CodeModel['places'][number]): string {
  const { name, operation: node } = operation;
  return marked(`[${line(node.summary ?? name)}](${places.operation(name)})`, unconfirmed);
}

/** Describes another example of an error whose body does not contain its code. */
function furtherExample({ summary, description, value, 'x-error': traits }: Example): string {
  return blocks(
    `**${line(summary)}.** ${line(description)} ${line(traits?.remedy)}`,
    fence('json', JSON.stringify(value, null, 2)),
  );
}
