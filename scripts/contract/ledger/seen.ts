/** The last day on which something was seen, by the name of the environment. */
export type SeenDays = Readonly<Record<string, string>>;

/** The content of `openapi/seen.yaml`: what the service was seen to send. */
export interface Seen {
  /** By operationId, and then by answer: `201` or `400 P412`. */
  operations: Readonly<Record<string, Readonly<Record<string, SeenDays>>>>;
  webhooks: Readonly<Record<string, SeenDays>>;
}
