import type { Outcome, PartnerApiError } from './partnerApiError.js';

/** The header that carries the key. `scheme` is written before it, as in `Bearer <key>`. */
export interface Auth {
  header: string;
  scheme?: string;
}

/** Writes a request body that is not JSON. */
export type Write = (body: unknown) => BodyInit;

/** Reads the body of a success. @throws where it is not as documented. */
export type Read = (bytes: ArrayBuffer, headers: { get(name: string): string | null }) => unknown;

/** What the runtime needs to know of one operation. Generated, by the name of the client's method. */
export interface Descriptor {
  /** operationId, where that is not the name of the method. */
  id?: string;
  method: string;
  /** URL path template, such as `/v1/user/balances/{externalUserId}`. */
  path: string;
  /** Writes the query, where there is one. */
  query?: (values: Record<string, unknown>) => string;
  /** Merges the headers of an input with the client's own, which win, where there are some. */
  headers?: (given: Record<string, unknown>, own: Record<string, string>) => Headers;
  /** Media type of the request body. Default: `application/json`. */
  mediaType?: string;
  /** Writes the body, where it is not JSON. */
  write?: Write;
  /** Media types of the answers. Default: `application/json`. */
  accept?: string;
  /** Success statuses (`201`, `2XX` or `default`), each with how its body is read. */
  success: Readonly<Record<string, Read>>;
  /** Error codes by status. A plain string names the error of a status whose body carries no code. */
  errors?: Readonly<Record<string, string | readonly string[]>>;
  /** Where it differs from the description's: its own header for the key, or `false` for none. */
  auth?: Auth | false;
}

export interface Operation extends Descriptor {
  id: string;
}

/** What an error says of a next attempt, where that is not `retryable: false` and `outcome: 'rejected'`. */
export interface Traits {
  retryable?: boolean;
  outcome?: Outcome;
}

/** What is generated about the description as a whole. */
export interface Description {
  environments: Readonly<Record<string, string>>;
  auth: Auth | undefined;
  /** The error codes that are retryable, or whose outcome is not `rejected`. */
  traits: Readonly<Record<string, Traits>>;
  /** Names of the fields and parameters with personal or secret values. */
  sensitive: readonly string[];
}

/** The parts of a call's input. The generated types say which ones an operation has. */
export interface CallInput {
  path?: object | undefined;
  query?: object | undefined;
  headers?: object | undefined;
  body?: unknown;
}

export interface CallOptions {
  /** Ends the call with `ABORTED`, wherever it is. */
  signal?: AbortSignal | undefined;
  /** Bounds the whole exchange, body, retries and the waits between them included, in milliseconds. Default: the client's. */
  timeoutMs?: number | undefined;
  /** How often the call may be repeated. Default: the client's. */
  retries?: number | undefined;
}

export interface Success<Status extends number, Data> {
  data: Data;
  error: undefined;
  status: Status;
}

export interface Failure<E extends { status: number | undefined }> {
  data: undefined;
  error: E;
  status: E['status'];
}

export type Result = Success<number, unknown> | Failure<PartnerApiError>;
