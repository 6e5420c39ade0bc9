import { isExplanation } from '../explanations.js';
import type { Node } from '../node.js';

const annotations = new Set(['default', 'deprecated', 'readOnly', 'writeOnly', '$schema', '$id', '$anchor']);

/** Whether a keyword of a schema does not limit values. */
export function isAnnotation(keyword: string): boolean {
  return keyword.startsWith('x-') || annotations.has(keyword) || isExplanation('keywords', keyword);
}

/** Returns the keywords without those that only explain something. */
export function explanationsLeftOut(keywords: Node): Node {
  return Object.fromEntries(Object.entries(keywords).filter(([key]) => !isExplanation('keywords', key)));
}
