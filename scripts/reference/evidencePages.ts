import type { Oas3_1Definition } from '@redocly/openapi-core';
import { type Evidence, evidenceOf } from '../contract/evidence.js';
import type { OperationModel } from '../contract/model/operationModel.js';
import type { WebhookModel } from '../contract/model/webhookModel.js';
import { probesOf } from '../contract/probes.js';
import { type EvidenceGroup, evidenceGroupOf } from './evidenceGroups.js';
import { blocks, code, line, table } from './markdown.js';
import type { Page } from './page.js';
import { evidenceAnchor, places } from './places.js';
import { reachedFrom } from './reachedFrom.js';
import { waysInNumbers, waysText, waysToConfirm } from './waysToConfirm.js';

/**
 * Builds the pages of all assumptions and sources, so that somebody with access to the service can check them: one page for
 * each group of operations and webhooks, and before them one with an overview.
 */
export function evidencePages(
  document: Oas3_1Definition,
  operations: readonly OperationModel[],
  webhooks: readonly WebhookModel[],
): Page[] {
  const reached = reachedFrom(document, operations, webhooks);
  const evidence = evidenceOf(document);
  const waysOf = waysToConfirm(probesOf(document, operations));
  const groups = groupsOf(document, evidence);
  return [
    {
      path: places.evidence,
      title: 'Evidence',
      description:
        'How much of the contract is assumed, unconfirmed or from another source, and where each mark is explained.',
      markdown: blocks(
        '# Evidence',
        "A fact that comes from the portal's page of the operation has no mark in the contract. A fact from another page of the portal, or from what the service was seen to do, names its *source*: the page and its version, or the environment and the day. What only a public integration shows is [*unconfirmed*](/guide/unconfirmed). A fact that is *assumed* has the reason and a confidence.",
        `There are ${inWords(evidence)}. If you can confirm or refute one, report it with its place, which is a JSON Pointer into [openapi.yaml](/openapi.yaml).`,
        waysInNumbers(evidence.filter(({ assumption }) => assumption).map(waysOf)),
        table(
          ['Part of the contract', 'Assumptions', 'Unconfirmed parts', 'Sources'],
          groups.map(([{ title, path }, entries]) => [
            `[${line(title)}](${path})`,
            ...counts(entries).map(([count]) => String(count)),
          ]),
        ),
      ),
    },
    ...groups.map(
      ([{ title, path }, entries]): Page => ({
        path,
        title: `Evidence: ${title}`,
        description: `Every assumption, unconfirmed part and source of one part of the contract: ${title}.`,
        markdown: blocks(
          `# Evidence: ${line(title)}`,
          `There are ${inWords(entries)} in this part of the contract. [Evidence](${places.evidence}) explains the marks and lists the other parts.`,
          ...entries.map((entry) =>
            entryText(
              entry,
              reached(entry.pointer).map(({ link }) => link),
              waysText(waysOf(entry)),
            ),
          ),
        ),
      }),
    ),
  ];
}

/** Groups the evidence by its page. The groups have the order of the tags, and what several use comes first. */
function groupsOf(document: Oas3_1Definition, evidence: Evidence[]): [EvidenceGroup, Evidence[]][] {
  const groups = new Map<string, [EvidenceGroup, Evidence[]]>();
  for (const entry of evidence) {
    const group = evidenceGroupOf(document, entry.pointer);
    const [, entries] = groups.get(group.path) ?? [];
    groups.set(group.path, [group, [...(entries ?? []), entry]]);
  }
  const tags = (document.tags ?? []).map(({ name }) => name);
  return [...groups.values()].sort(([a], [b]) => tags.indexOf(a.title) - tags.indexOf(b.title));
}

function counts(evidence: Evidence[]): [count: number, what: string][] {
  return [
    [evidence.filter(({ assumption }) => assumption).length, 'assumption'],
    [evidence.filter(({ unconfirmed }) => unconfirmed).length, 'unconfirmed part'],
    [evidence.filter(({ source }) => source).length, 'source'],
  ];
}

function inWords(evidence: Evidence[]): string {
  const [assumptions, unconfirmed, sources] = counts(evidence).map(
    ([count, what]) => `${count} ${what}${count === 1 ? '' : 's'}`,
  );
  return `${assumptions}, ${unconfirmed} and ${sources}`;
}

/** With more users than this, only their number is shown. */
const mostUsers = 8;

function entryText(
  { pointer, source, unconfirmed, assumption }: Evidence,
  usedBy: string[],
  ways: string,
): string {
  const lines = [
    unconfirmed && `- **Unconfirmed**${unconfirmed === true ? '' : `: ${unconfirmed.map(code).join(', ')}`}`,
    assumption && `- **Assumed**, ${assumption.confidence} confidence: ${line(assumption.reason)}`,
    assumption && `- ${ways}`,
    source && `- **Source:** ${line(source)}`,
    usedBy.length > 0 &&
      `- Used by ${usedBy.length > mostUsers ? `${usedBy.length} operations and webhooks` : usedBy.join(', ')}`,
  ];
  return blocks(
    `<span class="field" id="${evidenceAnchor(pointer)}">[${code(pointer)}](#${evidenceAnchor(pointer)})</span>`,
    lines.filter(Boolean).join('\n'),
  );
}
