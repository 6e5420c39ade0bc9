/** Paths of the reference's pages in the site. */
export const places = {
  operation: (name: string) => `/reference/operations/${name}`,
  webhook: (name: string) => `/reference/webhooks/${name}`,
  errors: '/reference/errors',
  coverage: '/reference/coverage',
  evidence: '/reference/evidence',
} as const;
