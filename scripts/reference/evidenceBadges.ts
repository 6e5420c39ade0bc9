import type { Oas3_1Definition } from '@redocly/openapi-core';
import { keysOf, pointerOf } from '../contract/model/pointer.js';
import { resolve } from '../contract/model/resolve.js';
import { evidenceAnchor, places } from './places.js';

interface Marked {
  $ref?: string;
  'x-source'?: string;
  'x-unconfirmed'?: true | string[];
  'x-assumption'?: { confidence: string };
}

/**
 * Returns links to the evidence of a node and of the nodes that it refers to. Returns an empty text for a fact from the
 * portal's page of the operation, which has no mark.
 */
export function evidenceBadges(document: Oas3_1Definition, node: unknown, pointer: string): string {
  const badges: string[] = [];
  let at = { node: node as Marked, pointer };
  for (;;) {
    const href = `${places.evidence}#${evidenceAnchor(at.pointer)}`;
    const { 'x-source': source, 'x-unconfirmed': unconfirmed, 'x-assumption': assumption, $ref } = at.node;
    // The codes of a response have marks of their own.
    if (unconfirmed === true) badges.push(`<span class="badge unconfirmed">[unconfirmed](${href})</span>`);
    if (source) badges.push(`<span class="badge">[source](${href})</span>`);
    if (assumption)
      badges.push(`<span class="badge">[assumed, ${assumption.confidence} confidence](${href})</span>`);
    if (!$ref) return badges.join(' ');
    at = { node: resolveOnce(document, $ref), pointer: $ref };
  }
}

function resolveOnce(document: Oas3_1Definition, $ref: string): Marked {
  const keys = keysOf($ref);
  const key = keys.pop() ?? '';
  return resolve<Record<string, Marked>>(document, { $ref: pointerOf(...keys) })[key] ?? {};
}
