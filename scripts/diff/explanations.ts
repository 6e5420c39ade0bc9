import { isKeyword, type KeyKind } from './keyKind.js';

/** Keywords that only explain something, or say where it is known from. No caller relies on them. */
const explanations = new Set([
  ...['description', 'summary', 'title', '$comment', 'externalDocs', 'info', 'tags', 'links'],
  ...['example', 'examples', 'value', 'externalValue', 'remedy'],
  ...['x-source', 'x-assumption', 'x-stability-level'],
]);

/** Whether a key of a node whose keys are of the kind `kind` only explains something. */
export function isExplanation(kind: KeyKind, key: string): boolean {
  return isKeyword(kind, key) && explanations.has(key);
}
