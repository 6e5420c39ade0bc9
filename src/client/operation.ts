import type { AnswerHeaders, ErrorDetails, Outcome, PartnerApiError } from './partnerApiError.js';

/** The header that carries the key. `scheme` is written before the key, as in `Bearer <key>`. */
export interface Auth {
  header: string;
  scheme?: string;
}

/** Writes a request body that is not JSON. */
export type Write = (body: unknown) => BodyInit;

export type Bytes = ArrayBufferView<ArrayBuffer>;

/** Reads the body of a success. @throws if the body does not match the contract. */
export type Read = (bytes: Bytes, headers: { get(name: string): string | null }) => unknown;

/** One operation, as the runtime needs it. Generated, with the name of the client's method as its key. */
export interface Descriptor {
  /** operationId, if it is not the name of the method. */
  id?: string;
  method: string;
  /** URL path template, such as `/v1/user/balances/{externalUserId}`. */
  path: string;
  /** Writes the query, if the operation has one. */
  query?: (values: Record<string, unknown>) => string;
  /** Whether it creates something although it is a GET. */
  creates?: boolean;
  /** Merges the headers of an input with the client's own, which take precedence. Set if the operation has headers. */
  headers?: (given: Record<string, unknown>, own: Record<string, string>) => Headers;
  /** The JSON type that the request body must have, or `any`. Absent if the operation takes no body. */
  body?: string;
  /** Whether the call can be made without a body. */
  bodyOptional?: boolean;
  /** Media type of the request body. Default: `application/json`. */
  mediaType?: string;
  /** Writes the request body, if it is not JSON. */
  write?: Write;
  /** Media types of the answers. Default: `application/json`. */
  accept?: string;
  /** Success statuses (`201` or `2XX`), each with the reader of its body. */
  success: Readonly<Record<string, Read>>;
  /** Error codes by status. A plain string names the error of a status whose body carries no code. */
  errors?: Readonly<Record<string, string | readonly string[]>>;
  /** Set if it differs from the description's `auth`: another header for the key, or `false` for no key. */
  auth?: Auth | false;
}

export interface Operation extends Descriptor {
  id: string;
  /** Whether each value of a request counts as personal. */
  allSensitive?: boolean;
  /** Reads the body of an error. Returns whether the contract does not allow it. */
  readError?: (text: string, details: ErrorDetails) => boolean;
}

/** The descriptors of a group of methods, by the name of the method. */
export type Group = Readonly<Record<string, Descriptor>>;

/** The properties of an error that differ from the defaults `retryable: false` and `outcome: 'rejected'`. */
export interface Traits {
  retryable?: boolean;
  outcome?: Outcome;
}

/** Generated data about the whole description. */
export interface Description {
  environments: Readonly<Record<string, string>>;
  auth: Auth | undefined;
  /** The error codes that are retryable, or whose outcome is not `rejected`. */
  traits: Readonly<Record<string, Traits>>;
  /** Names of the fields and parameters with personal or secret values. */
  sensitive: readonly string[];
  /** Value of the header `User-Agent`. */
  userAgent: string;
}

/** The parts of a call's input. The generated types say which ones an operation has. */
export interface CallInput {
  path?: object | undefined;
  query?: object | undefined;
  headers?: object | undefined;
  body?: unknown;
}

export interface CallOptions {
  /** Ends the call with the error code `ABORTED`, at any stage. */
  signal?: AbortSignal | undefined;
  /** Time limit of the call in milliseconds, including response body, retries and waits. Default: the client's. */
  timeoutMs?: number | undefined;
  /** How often the call may be repeated. Default: the client's. */
  retries?: number | undefined;
  /** More headers, such as `traceparent`. The client's own, such as that of the key, take precedence. */
  headers?: Readonly<Record<string, string>> | undefined;
}

export interface Success<Status extends number, Data> {
  data: Data;
  error: undefined;
  status: Status;
  headers: AnswerHeaders;
}

export interface Failure<E extends { status: number | undefined }> {
  data: undefined;
  error: E;
  status: E['status'];
  headers: AnswerHeaders;
}

export type Result = Success<number, unknown> | Failure<PartnerApiError>;
