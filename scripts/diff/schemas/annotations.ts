import { isExplanation } from '../explanations.js';

const annotations = new Set(['default', 'deprecated', 'readOnly', 'writeOnly', '$schema', '$id', '$anchor']);

/** Whether a keyword of a schema does not limit values. */
export function isAnnotation(keyword: string): boolean {
  return keyword.startsWith('x-') || annotations.has(keyword) || isExplanation('keywords', keyword);
}
