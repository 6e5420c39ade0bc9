/**
 * The tests that can show an answer. `verify`: a probe of `npm run verify` gets it. `prism`: Prism gives it, from the
 * published description. `mock`: our mock gives it, or sends the webhook. `client`: our client returns it, or our handler
 * accepts the webhook. `docs`: its place on the built page was found.
 */
export const proofs = ['verify', 'prism', 'mock', 'client', 'docs'] as const;

export type Proof = (typeof proofs)[number];

/** The proofs that a webhook can have, each with the name of its column. Prism does not serve webhooks. */
export const webhookProofs = { mock: 'mock', client: 'handler', docs: 'docs' } as const satisfies Partial<
  Record<Proof, string>
>;

/** The content of `test/ledger.json`: what the tests of a complete run have shown. */
export interface RecordedProofs {
  /** By operationId, and then by answer: `201` or `400 P412`. */
  operations: Readonly<Record<string, Readonly<Record<string, readonly Proof[]>>>>;
  webhooks: Readonly<Record<string, readonly Proof[]>>;
}
