import { escapePointerFragment, type Oas3_1Definition } from '@redocly/openapi-core';
import type { Claim } from './claims.js';

/** A place in the description that has `x-source`, `x-unconfirmed` or `x-assumption`. */
export interface Evidence {
  /** JSON Pointer into the bundle. */
  pointer: string;
  source?: string;
  /** Whether it is known only from a public integration. On a response: the codes that are known only from one. */
  unconfirmed?: true | string[];
  assumption?: { reason: string; confidence: string; about?: Claim[] };
}

/** Returns every piece of evidence of a bundled description, in the order of the description. */
export function evidenceOf(document: Oas3_1Definition): Evidence[] {
  const found: Evidence[] = [];
  visit(document, '#');
  return found;

  function visit(node: unknown, pointer: string): void {
    if (typeof node !== 'object' || node === null) return;
    const {
      'x-source': source,
      'x-unconfirmed': unconfirmed,
      'x-assumption': assumption,
    } = node as Record<string, unknown>;
    if (source || assumption || unconfirmed) {
      found.push({
        pointer,
        ...(source ? { source: String(source) } : {}),
        ...(unconfirmed ? { unconfirmed: unconfirmed as true | string[] } : {}),
        ...(assumption ? { assumption: assumption as Required<Evidence>['assumption'] } : {}),
      });
    }
    for (const [key, child] of Object.entries(node)) {
      if (!isExample(pointer, key)) visit(child, `${pointer}/${escapePointerFragment(key)}`);
    }
  }
}

/** Whether a key holds an example, which can contain anything. */
function isExample(pointer: string, key: string): boolean {
  if (key === 'value') return /\/examples\/[^/]+$/.test(pointer);
  return key === 'example' && !pointer.endsWith('/properties');
}
