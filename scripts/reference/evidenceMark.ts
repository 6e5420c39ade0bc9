import type { Oas3_1Definition } from '@redocly/openapi-core';
import { keysOf, pointerOf } from '../contract/model/pointer.js';
import { resolve } from '../contract/model/resolve.js';
import { evidenceLink } from './evidenceGroups.js';
import { line } from './markdown.js';

interface Marked {
  $ref?: string;
  'x-source'?: string;
  'x-unconfirmed'?: true | string[];
  'x-assumption'?: { confidence: string; reason: string };
}

/** The labels of a mark, from the weakest evidence to the strongest. */
const labels = ['unconfirmed', 'assumed', 'source'] as const;

/** The number of a mark, until {@link numbered} replaces it. */
const unnumbered = 'why-?';

/**
 * Returns one mark for the evidence of a node, of `further` nodes and of the nodes that they refer to. Its label is that
 * of the weakest evidence. The page shows the text after the label only when a reader points to the label, taps it or
 * moves the focus to it. Returns an empty text for a fact from the portal's page of the operation, which has no mark.
 */
export function evidenceMark(
  document: Oas3_1Definition,
  node: unknown,
  pointer: string,
  further: [node: unknown, pointer: string][] = [],
): string {
  const found = [[node, pointer] as const, ...further].flatMap(([node, pointer]) =>
    evidenceAt(document, node, pointer),
  );
  const label = labels.find((label) => found.some((piece) => piece.label === label));
  if (!label) return '';
  const button = `<button type="button" class="${label}" aria-describedby="${unnumbered}">${label}</button>`;
  const why = found.map(({ text }) => text).join('; ');
  return `<span class="evidence">${button} <span class="why" id="${unnumbered}">(${why})</span></span>`;
}

interface Piece {
  label: (typeof labels)[number];
  text: string;
}

function evidenceAt(document: Oas3_1Definition, node: unknown, pointer: string): Piece[] {
  const found: Piece[] = [];
  let at = { node: node as Marked, pointer };
  for (;;) {
    const more = `[evidence](${evidenceLink(document, at.pointer)})`;
    const {
      'x-source': source,
      'x-unconfirmed': unconfirmed,
      'x-assumption': assumption,
      $ref,
    } = at.node ?? {};
    // The codes of a response have marks of their own.
    if (unconfirmed === true) found.push({ label: 'unconfirmed', text: `unconfirmed, ${more}` });
    if (assumption) {
      const { confidence, reason } = assumption;
      found.push({ label: 'assumed', text: `assumed, ${confidence} confidence: ${line(reason)} ${more}` });
    }
    if (source) found.push({ label: 'source', text: `source: ${line(source)}, ${more}` });
    if (!$ref) return found;
    at = { node: resolveOnce(document, $ref), pointer: $ref };
  }
}

/** Gives every mark of a page its own number, because an `id` must be unique. */
export function numbered(markdown: string): string {
  let count = 0;
  return markdown.replaceAll(`"${unnumbered}"`, () => `"why-${Math.ceil(++count / 2)}"`);
}

function resolveOnce(document: Oas3_1Definition, $ref: string): Marked {
  const keys = keysOf($ref);
  const key = keys.pop() ?? '';
  return resolve<Record<string, Marked>>(document, { $ref: pointerOf(...keys) })[key] ?? {};
}
