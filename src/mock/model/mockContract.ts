import type { Trigger } from '../../shared/trigger.js';
import type { Check } from '../../shared/violations.js';

/** What the mock knows of a contract. */
export interface MockContract {
  operations: readonly MockOperation[];
  webhooks: ReadonlyMap<string, MockWebhook>;
  /** The wait after each failure to deliver an event, in seconds. */
  retryDelays: readonly number[];
  /** The fields whose values people may see: somewhere they have a list of values, and they are not personal or secret. */
  shownFields: ReadonlySet<string>;
}

export interface MockOperation {
  /** The name of the client's method. */
  name: string;
  /** In upper case. */
  method: string;
  /** URL path template, such as `/v1/user/balances/{externalUserId}`. */
  path: string;
  /** The header for the key; undefined for an operation without a key. */
  auth?: { header: string; scheme?: string } | undefined;
  parameters: readonly ParameterRule[];
  /** The check of its parameters, if it has any. */
  checkParameters: Check | undefined;
  ids: Ids;
  body?: BodyRule | undefined;
  /** The check of its body: of the JSON, or of the form. */
  checkBody: Check | undefined;
  /** Whether its success creates what the answer identifies. */
  creates?: boolean | undefined;
  /** The webhook that reports when what it started is complete. */
  webhook?: string | undefined;
  examples: readonly ResponseExample[];
  /** An example of its body, if the description has one. */
  requestExample: unknown;
}

/** The path parameters, or the fields of a body, that hold an id. Each value says what the id identifies: its `x-id`. */
export type Ids = Readonly<Record<string, string>>;

export interface ParameterRule {
  in: 'path' | 'query' | 'header';
  name: string;
  required?: boolean | undefined;
  /** `repeated` if each item is a parameter of its own, otherwise the character between the items. Undefined: no list. */
  list?: string | undefined;
}

export interface BodyRule {
  required?: boolean | undefined;
  mediaTypes: readonly string[];
  /** The fields of a form that are files. */
  files?: readonly string[];
  /** The fields of a form that are lists. */
  lists?: readonly string[];
}

/** An example of a response, or a response without examples. */
export interface ResponseExample {
  /** `201`, `2XX` or `default`. */
  status: string;
  /** Key of the example; for an error, its code. Undefined if the response has no examples. */
  name?: string | undefined;
  mediaType?: string | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
  value?: unknown;
  /** Condition that leads to the error, if the contract names it. */
  trigger?: Trigger | undefined;
  /** The fields of the body, if it can be filled from the mock's memory. */
  fields?: PartShape | undefined;
  /** The check of the body, if it can be filled. */
  check?: Check | undefined;
}

/** A field of a body: the `x-id` of an id, the fields of a part, or `true`. */
export type FieldShape = string | true | PartShape;
export type PartShape = { object: Readonly<Record<string, FieldShape>> } | { list: PartShape };

export interface MockWebhook {
  name: string;
  /** The header that carries the token. */
  header: string;
  ids: Ids;
  fields: PartShape | undefined;
  check: Check;
  example: object;
}
