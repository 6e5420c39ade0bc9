/** Where in the traffic of an app a part of the description is used. */
export interface Place {
  /** The operation, as a reader knows it: `POST /v1/order` or ``webhook `userStatus` ``. */
  operation: string;
  /** The part of the operation, such as `request` or `response 200`. */
  part?: string;
  /** Who makes the call. The service makes the calls of webhooks and callbacks. */
  caller: 'app' | 'service';
  /** Whether the part belongs to the answer to the call. */
  isAnswer: boolean;
  /** Whether the answer is an error. */
  isError?: boolean;
  /** The error codes that are unconfirmed in the base, each after its status: `400 E1`. */
  unconfirmedCodes?: readonly string[];
  /** Whether it is in a `not`, so that less there allows more. */
  isNegated?: boolean;
  /** Whether it is unconfirmed in the base. */
  unconfirmed: boolean;
}

export type Direction = 'sent' | 'received';

/**
 * Returns whether an app sends or receives what stands at a place. It sends its requests and its answers to webhooks and
 * callbacks, and receives the rest.
 */
export function directionOf({ caller, isAnswer }: Place): Direction {
  return (caller === 'app') === isAnswer ? 'received' : 'sent';
}

/** Names a place for a reader. */
export function nameOf({ operation, part }: Place): string {
  return part ? `${operation}, ${part}` : operation;
}
