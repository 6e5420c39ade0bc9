/** The answer to an event. Send it as it is, with any framework. */
export interface WebhookAnswer {
  status: number;
  headers: Record<string, string>;
  /** A text for people: why the event was refused. Empty if it was accepted. */
  body: string;
}

export function refusal(status: number, reason: string, headers: Record<string, string> = {}): WebhookAnswer {
  return { status, headers: { 'content-type': 'text/plain', ...headers }, body: reason };
}

export const wrongToken = refusal(401, 'The token is missing or wrong.');

export const failure = refusal(500, 'The event could not be processed. Send it again.');
