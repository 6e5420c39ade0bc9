/**
 * A body as it was seen. `unseen`: the tool that recorded it left it out or cut it off. `broken`: it is no valid JSON
 * although its media type says so. `other`: it is neither JSON nor a form.
 */
export type ObservedBody =
  | { kind: 'json' | 'form'; value: unknown }
  | { kind: 'empty' | 'unseen' | 'broken' | 'other' };

/** A file in a form. Nothing else is told of it. */
export const file = Symbol('file');

/** A call and its answer as they were seen, with all values. It is never written anywhere: see `Sample`. */
export interface Exchange {
  /** `webhook`: the service called the partner's server. */
  kind: 'call' | 'webhook';
  /** Default: the environment of the contract that the URL belongs to. The URL of a webhook does not tell it. */
  environment?: string;
  /** The day of the call in UTC, as `YYYY-MM-DD`. */
  day: string;
  method: string;
  url: string;
  /** The names of the request's headers, in lower case. */
  headerNames: readonly string[];
  requestType: string | undefined;
  request: ObservedBody;
  status: number;
  answerType: string | undefined;
  answer: ObservedBody;
}
