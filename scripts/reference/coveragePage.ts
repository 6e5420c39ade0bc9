import { coverageOf, type Portal, type PortalEntry, type PortalGroup } from '../contract/portal.js';
import { blocks, line, table } from './markdown.js';
import type { Page } from './page.js';
import { places } from './places.js';

/** What the portal names, and how much of it the contract has. */
export function coveragePage({ operations, webhooks }: Portal): Page {
  return {
    path: places.coverage,
    title: 'Coverage',
    description:
      'Which of the operations and webhooks that the portal names are in the contract, and what the rest lacks.',
    markdown: blocks(
      '# Coverage',
      'The portal names more than is known well enough to be relied on. An operation is *specified* when its method, its path and every input that a call needs are known. What is only *named* is not in the contract, and no page here describes it.',
      `## Operations: ${count(operations)}`,
      ...operations.map(groupText),
      `## Webhooks: ${count(webhooks)}`,
      ...webhooks.map(groupText),
    ),
  };
}

function groupText(group: PortalGroup): string {
  const name = group.area ? `${group.area}: ${group.group}` : group.group;
  return blocks(
    `### ${line(name)}`,
    table(
      ['Title', 'State', 'What is missing'],
      group.entries.map((entry) => [titleOf(entry), entry.status, line(entry.missing)]),
    ),
  );
}

function titleOf({ title, operationId, webhook }: PortalEntry): string {
  if (operationId) return `[${line(title)}](${places.operation(operationId)})`;
  return webhook ? `[${line(title)}](${places.webhook(webhook)})` : line(title);
}

function count(groups: PortalGroup[]): string {
  const { specified, named } = coverageOf(groups);
  return `${specified} of ${named} specified`;
}
