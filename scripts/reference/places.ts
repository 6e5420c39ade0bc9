import { slug } from './markdown.js';

/** Paths of the reference's pages in the site. */
export const places = {
  operation: (name: string) => `/reference/operations/${name}`,
  webhook: (name: string) => `/reference/webhooks/${name}`,
  errors: '/reference/errors',
  coverage: '/reference/coverage',
  ledger: '/reference/ledger',
  evidence: '/reference/evidence',
  versions: '/reference/versions',
} as const;

/** Returns the anchor of a piece of evidence on its page. `pointer` is the place of the evidence in the bundle. */
export function evidenceAnchor(pointer: string): string {
  return slug(pointer);
}

/** Returns the anchor of a response on the page of its operation. */
export function responseAnchor(status: string): string {
  return `response-${status.toLowerCase()}`;
}

/** Returns the anchor of an example of a response on the page of its operation. */
export function answerAnchor(status: string, example: string): string {
  return `answer-${slug(`${status}-${example}`).toLowerCase()}`;
}
