import type { Oas3_1Definition } from '@redocly/openapi-core';
import { evidenceAnchor } from '../contract/evidence.js';
import { resolve } from '../contract/model/openapi.js';
import { places } from './places.js';

interface Marked {
  $ref?: string;
  'x-source'?: string;
  'x-assumption'?: { confidence: string };
}

/** Links to the evidence of a node, and of what it refers to. Nothing where the portal's page itself states it. */
export function evidenceBadges(document: Oas3_1Definition, node: unknown, pointer: string): string {
  const badges: string[] = [];
  let at = { node: node as Marked, pointer };
  for (;;) {
    const href = `${places.evidence}#${evidenceAnchor(at.pointer)}`;
    const { 'x-source': source, 'x-assumption': assumption, $ref } = at.node;
    if (source) badges.push(`<span class="badge">[source](${href})</span>`);
    if (assumption)
      badges.push(`<span class="badge">[assumed, ${assumption.confidence} confidence](${href})</span>`);
    if (!$ref) return badges.join(' ');
    at = { node: resolveOnce(document, $ref), pointer: $ref };
  }
}

function resolveOnce(document: Oas3_1Definition, $ref: string): Marked {
  const parent = $ref.slice(0, $ref.lastIndexOf('/'));
  const key = decodeURIComponent($ref.slice(parent.length + 1))
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  return (resolve(document, { $ref: parent }) as Record<string, Marked>)[key] ?? {};
}
