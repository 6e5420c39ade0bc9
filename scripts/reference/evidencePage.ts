import type { Oas3_1Definition } from '@redocly/openapi-core';
import { type Evidence, evidenceOf } from '../contract/evidence.js';
import type { OperationModel } from '../contract/model/operationModel.js';
import type { WebhookModel } from '../contract/model/webhookModel.js';
import { probesOf } from '../contract/probes.js';
import { blocks, code, line } from './markdown.js';
import type { Page } from './page.js';
import { evidenceAnchor, places } from './places.js';
import { reachedFrom } from './reachedFrom.js';
import { waysInNumbers, waysText, waysToConfirm } from './waysToConfirm.js';

/** Builds the page of all assumptions and sources, so that somebody with access to the service can check them. */
export function evidencePage(
  document: Oas3_1Definition,
  operations: readonly OperationModel[],
  webhooks: readonly WebhookModel[],
): Page {
  const reached = reachedFrom(document, operations, webhooks);
  const evidence = evidenceOf(document);
  const assumptions = evidence.filter(({ assumption }) => assumption);
  const waysOf = waysToConfirm(probesOf(document, operations));
  const unconfirmed = evidence.filter(({ unconfirmed }) => unconfirmed).length;
  const sources = evidence.filter(({ source }) => source).length;
  return {
    path: places.evidence,
    title: 'Evidence',
    description:
      'Every assumption that the contract makes, everything that is unconfirmed and every source, each with its place.',
    markdown: blocks(
      '# Evidence',
      "A fact that comes from the portal's page of the operation has no mark in the contract. A fact from another page of the portal, or from what the service was seen to do, names its *source*: the page and its version, or the environment and the day. What only a public integration shows is [*unconfirmed*](/guide/unconfirmed). A fact that is *assumed* has the reason and a confidence.",
      `There are ${assumptions.length} assumptions, ${unconfirmed} unconfirmed parts and ${sources} sources. If you can confirm or refute one, report it with its place, which is a JSON Pointer into [openapi.yaml](/openapi.yaml).`,
      waysInNumbers(assumptions.map(waysOf)),
      ...groups(evidence).map(([name, entries]) =>
        blocks(
          `## ${name}`,
          ...entries.map((entry) => entryText(entry, reached(entry.pointer), waysText(waysOf(entry)))),
        ),
      ),
    ),
  };
}

/** Groups the evidence by the part of the description. */
function groups(evidence: Evidence[]): [string, Evidence[]][] {
  const groups = new Map<string, Evidence[]>();
  for (const entry of evidence) {
    const [, part = '', kind = ''] = entry.pointer.split('/');
    const name = part === 'components' ? kind : part.replace(/^x-/, '');
    const heading = name
      .replace(/([A-Z]|-)/g, ' $1')
      .replaceAll('-', '')
      .toLowerCase();
    const title = heading.charAt(0).toUpperCase() + heading.slice(1);
    groups.set(title, [...(groups.get(title) ?? []), entry]);
  }
  return [...groups];
}

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
    usedBy.length > 0 && `- Used by ${usedBy.join(', ')}`,
  ];
  return blocks(
    `<span class="field" id="${evidenceAnchor(pointer)}">[${code(pointer)}](#${evidenceAnchor(pointer)})</span>`,
    lines.filter(Boolean).join('\n'),
  );
}
