import { coverageInWords, type Portal, type PortalEntry, type PortalGroup } from '../contract/portal.js';
import { blocks, line, table } from './markdown.js';
import type { Page } from './page.js';
import { places } from './places.js';

/** Builds the page that shows which of the portal's operations and webhooks are in the contract. */
export function coveragePage({ operations, webhooks }: Portal): Page {
  return {
    path: places.coverage,
    title: 'Coverage',
    description:
      'Which of the operations and webhooks that the portal names are in the contract, and what is missing for the others.',
    markdown: blocks(
      '# Coverage',
      'Not everything that the portal names is known well enough to be in the contract. An operation is *specified* if the portal shows its method, its path and every input that a call needs. It is *unconfirmed* if only a public integration shows them: see [unconfirmed parts](/guide/unconfirmed). Operations and webhooks that are only *named* are not in the contract, and no page here describes them.',
      `## Operations: ${coverageInWords(operations)}`,
      ...operations.map(groupText),
      `## Webhooks: ${coverageInWords(webhooks)}`,
      ...webhooks.map(groupText),
      `[What stands behind each answer](${places.ledger}) shows what each answer and webhook is known from.`,
    ),
  };
}

function groupText(group: PortalGroup): string {
  const name = group.area ? `${group.area}: ${group.group}` : group.group;
  return blocks(
    `### ${line(name)}`,
    table(
      ['Title', 'State', 'What is missing', 'What is known'],
      group.entries.map((entry) => [titleOf(entry), entry.status, line(entry.missing), line(entry.known)]),
    ),
  );
}

function titleOf({ title, operationId, webhook }: PortalEntry): string {
  if (operationId) return `[${line(title)}](${places.operation(operationId)})`;
  return webhook ? `[${line(title)}](${places.webhook(webhook)})` : line(title);
}
