import { escapePointerFragment, type Oas3_1Definition } from '@redocly/openapi-core';

/** A place in the description that has `x-source` or `x-assumption`. */
export interface Evidence {
  /** JSON Pointer into the bundle. */
  pointer: string;
  source?: string;
  assumption?: { reason: string; confidence: string };
}

/** Returns every `x-source` and `x-assumption` of a bundled description, in the order of the description. */
export function evidenceOf(document: Oas3_1Definition): Evidence[] {
  const found: Evidence[] = [];
  visit(document, '#');
  return found;

  function visit(node: unknown, pointer: string): void {
    if (typeof node !== 'object' || node === null) return;
    const { 'x-source': source, 'x-assumption': assumption } = node as Record<string, unknown>;
    if (source || assumption) {
      found.push({
        pointer,
        ...(source ? { source: String(source) } : {}),
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
