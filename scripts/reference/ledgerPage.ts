import { seenCell } from '../contract/ledger/cells.js';
import type { Ledger } from '../contract/ledger/ledgerOf.js';
import { type Proof, webhookProofs } from '../contract/ledger/proofs.js';
import type { OperationModel } from '../contract/model/operationModel.js';
import type { WebhookModel } from '../contract/model/webhookModel.js';
import { blocks, code, line, table } from './markdown.js';
import type { Page } from './page.js';
import { places, responseAnchor } from './places.js';

type AnswerRow = Ledger['answers'][number];

const proofNames: Record<Proof, string> = {
  verify: 'verify',
  prism: 'Prism',
  mock: 'mock',
  client: 'client',
  docs: 'docs',
};

/** Builds the page that shows what stands behind each answer and webhook of the contract. */
export function ledgerPage(
  ledger: Ledger,
  operations: readonly OperationModel[],
  webhooks: readonly WebhookModel[],
): Page {
  return {
    path: places.ledger,
    title: 'What stands behind each answer',
    description:
      'What each answer and webhook of the contract is known from, where it was seen live, and which tests have shown it.',
    markdown: blocks(
      '# What stands behind each answer',
      'These tables show what each answer and webhook of the contract is known from, and which tests have shown it. The tests themselves record this.',
      [
        "- **Evidence:** what says that the operation gives this status and this code. `capture`: the portal's page of the operation. `portal`: another page. `seen`: the service was seen to do it. `unconfirmed`: only a public integration shows it. `assumed`: it is inferred. If several apply, the last of them counts. The [evidence page](/reference/evidence) has the reasons, also for single fields and messages.",
        '- **Shown by:** `verify`: a probe of `npm run verify` asks for it. `Prism`: Prism gives it from the published description. `mock`: the mock gives or sends it. `client`: the client returns it as described. `handler`: the webhook handler accepts it. `docs`: a page describes it.',
        '- **Seen live:** the environment of the service and the last day on which it was seen there.',
      ].join('\n'),
      `<div class="even-columns">\n\n${tables(ledger, operations, webhooks)}\n\n</div>`,
    ),
  };
}

/** Returns a table of the answers for each group of operations, and one of the webhooks. */
function tables(
  { answers, webhooks }: Ledger,
  operations: readonly OperationModel[],
  webhookModels: readonly WebhookModel[],
): string {
  const groups = new Map<string, OperationModel[]>();
  for (const model of operations) {
    const [group = 'Other'] = model.operation.tags ?? [];
    groups.set(group, [...(groups.get(group) ?? []), model]);
  }
  const head = ['Evidence', 'Shown by', 'Seen live'];
  return blocks(
    ...[...groups].map(([group, models]) =>
      blocks(
        `## Answers: ${line(group)}`,
        table(
          ['Operation', 'Answer', ...head],
          models.flatMap((model) => answerRows(model, answers)),
        ),
      ),
    ),
    '## Webhooks',
    table(
      ['Webhook', ...head],
      webhooks.map((row) => {
        const title = webhookModels.find(({ name }) => name === row.webhook)?.operation.summary;
        const shown = Object.entries(webhookProofs).filter(([proof]) => row.proofs.includes(proof as Proof));
        return [
          `[${line(title ?? row.webhook)}](${places.webhook(row.webhook)})`,
          row.evidence,
          shown.map(([, name]) => name).join(', ') || '-',
          seenCell(row),
        ];
      }),
    ),
  );
}

/** Returns the rows of an operation. Codes of one status share a row if the same stands behind all of them. */
function answerRows({ id, name, operation }: OperationModel, answers: readonly AnswerRow[]): string[][] {
  const rows = new Map<string, { status: string; cells: string[]; codes: string[] }>();
  for (const answer of answers.filter(({ operationId }) => operationId === id)) {
    const { status, evidence, proofs } = answer;
    const shown = proofs.map((proof) => proofNames[proof]).join(', ') || '-';
    const cells = [evidence, shown, seenCell(answer)];
    const key = [status, ...cells].join('\n');
    const row = rows.get(key) ?? { status, cells, codes: [] };
    if (answer.code !== undefined) row.codes.push(answer.code);
    rows.set(key, row);
  }
  const page = places.operation(name);
  return [...rows.values()].map(({ status, cells, codes }) => [
    `[${line(operation.summary ?? name)}](${page})`,
    `[${status}](${page}#${responseAnchor(status)})${codes.map((name) => ` ${code(name)}`).join('')}`,
    ...cells,
  ]);
}
