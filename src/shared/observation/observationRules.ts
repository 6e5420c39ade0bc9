/** The known values of each field that has a list, by its place, such as `fiatBalances[].status`. */
export type ListedValues = Readonly<Record<string, readonly string[]>>;

/** What the contract says about what may be told of a call. */
export interface ObservationRules {
  servers: readonly { url: string; environment: string }[];
  /** The names of the headers that carry the key, in lower case. */
  keyHeaders: readonly string[];
  /** The names of the headers that carry the token of a webhook, in lower case. */
  tokenHeaders: readonly string[];
  operations: readonly ObservedOperation[];
  webhooks: readonly ObservedWebhook[];
  /** The messages of the contract's examples, by error code. */
  messages: Readonly<Record<string, readonly string[]>>;
  /** Every name of a field or parameter in the contract. */
  names: readonly string[];
  /** Every word in the contract's paths and in the titles of the portal: the only ones that are told of an unknown path. */
  words: readonly string[];
}

export interface ObservedOperation {
  method: string;
  path: string;
  /** The lists of the request. A place begins with `path.`, `query.` or `body.` */
  sent: ListedValues;
  /** The lists of all answers. */
  answered: ListedValues;
}

export interface ObservedWebhook {
  name: string;
  /** The path of the partner's server, if it is known. */
  path?: string;
  /** The names of the fields of its payload. */
  fields: readonly string[];
  listed: ListedValues;
}
