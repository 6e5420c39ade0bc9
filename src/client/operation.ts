import type { Outcome } from '../errors.js';

/** How the body of a success is read. */
export type BodyKind = 'json' | 'text' | 'blob' | 'none';

/** The header that carries the key. `scheme` is written before it, as in `Bearer <key>`. */
export interface Auth {
  header: string;
  scheme?: string;
}

/** What the runtime needs to know of one operation. Generated. */
export interface Operation {
  id: string;
  method: string;
  /** URL path template, such as `/v1/user/balances/{externalUserId}`. */
  path: string;
  /** Media type of the request body. Default: `application/json`. */
  mediaType?: string;
  /** Media types of the answers. Default: `application/json`. */
  accept?: string;
  /** Success statuses (`201`, `2XX` or `default`), each with how its body is read. */
  success: Readonly<Record<string, BodyKind>>;
  /** Error codes by status. A plain string names the error of a status whose body carries no code. */
  errors?: Readonly<Record<string, string | readonly string[]>>;
  /** Where it differs from the description's: its own header for the key, or `false` for none. */
  auth?: Auth | false;
}

/** What is generated about the description as a whole. */
export interface Description {
  environments: Readonly<Record<string, string>>;
  auth: Auth | undefined;
  /** The error codes that are retryable, or whose outcome is not `rejected`. */
  traits: Readonly<Record<string, { retryable?: boolean; outcome?: Outcome }>>;
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
  /** Bounds the whole exchange, body included, in milliseconds. Default: the client's. */
  timeoutMs?: number | undefined;
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
