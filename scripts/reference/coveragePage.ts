import type { Ledger } from '../contract/ledger/ledgerOf.js';
import type { OperationModel } from '../contract/model/operationModel.js';
import type { WebhookModel } from '../contract/model/webhookModel.js';
import { coverageInWords, type Portal, type PortalEntry, type PortalGroup } from '../contract/portal.js';
import { ledgerTables } from './ledgerTables.js';
import { blocks, line, table } from './markdown.js';
import type { Page } from './page.js';
import { places } from './places.js';

/**
 * Builds the page that shows which of the portal's operations and webhooks are in the contract, and what stands behind
 * each answer.
 */
export function coveragePage(
  { operations, webhooks }: Portal,
  ledger: Ledger,
  models: readonly OperationModel[],
  webhookModels: readonly WebhookModel[],
): Page {
  return {
    path: places.coverage,
    title: 'Coverage',
    description:
      'Which of the operations and webhooks that the portal names are in the contract, what is missing for the others, and what stands behind each answer.',
    markdown: blocks(
      '# Coverage',
      'Not everything that the portal names is known well enough to be in the contract. An operation is *specified* if the portal shows its method, its path and every input that a call needs. It is *unconfirmed* if only a public integration shows them: see [unconfirmed parts](/guide/unconfirmed). Operations and webhooks that are only *named* are not in the contract, and no page here describes them.',
      `## Operations: ${coverageInWords(operations)}`,
      ...operations.map(groupText),
      `## Webhooks: ${coverageInWords(webhooks)}`,
      ...webhooks.map(groupText),
      '## What stands behind each answer',
      'Of each answer and webhook of the contract, these tables show what it is known from and which tests have shown it. The tests themselves record this.',
      [
        "- **Evidence:** what says that the operation gives this status and this code. `capture`: the portal's page of the operation. `portal`: another page. `seen`: the service was seen to do it. `unconfirmed`: only a public integration shows it. `assumed`: it is inferred. If several apply, the last of them counts. The [evidence page](/reference/evidence) has the reasons, also for single fields and messages.",
        '- **Shown by:** `verify`: a probe of `npm run verify` asks for it. `Prism`: Prism gives it from the published description. `mock`: the mock gives or sends it. `client`: the client returns it as described. `handler`: the webhook handler accepts it. `docs`: a page describes it.',
        '- **Seen live:** the environment of the service and the last day on which it was seen there.',
      ].join('\n'),
      ledgerTables(ledger, models, webhookModels),
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
