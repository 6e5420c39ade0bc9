import type { Description, Descriptor, Read } from '../operation.js';
import type { WriteSegment } from './inSegment.js';

/** Where a request carries a key. */
export interface KeyPlace {
  in: 'header' | 'query' | 'cookie';
  /** The name of the header, parameter or cookie. */
  name: string;
  /** Written before the key, as in `Bearer <key>`. */
  scheme?: string;
}

/** The security schemes that must all be there, of one or several alternatives. */
export type Security = readonly (readonly string[])[];

/** What the client knows of a description that may use all of OpenAPI. */
export interface AnyDescription extends Description {
  auth: undefined;
  /** The security schemes, each with the place of its key. */
  keys: Readonly<Record<string, KeyPlace>>;
  /** What a call must carry, if its operation does not say otherwise. */
  security: Security;
  /** The addresses for which the description is written. */
  servers: readonly string[];
}

/** The writer of a request body in one media type. */
export type BodyWriter = Pick<Descriptor, 'body' | 'mediaType' | 'write'>;

/** One operation of a description that may use all of OpenAPI. */
export interface AnyDescriptor extends Descriptor {
  /** The writers of path parameters that can be lists or objects. */
  segments?: Readonly<Record<string, WriteSegment>>;
  /** The further media types of the request body. */
  bodies?: Readonly<Record<string, BodyWriter>>;
  /** Readers of the bodies of errors, by status. */
  failures?: Readonly<Record<string, Read>>;
  /** Set if it differs from that of the description. */
  security?: Security;
  /** The server of the operation, if it is not at all servers of the description. */
  server?: string;
  /** Its further servers. */
  otherServers?: readonly string[];
}

/** The descriptors of a group of methods, by the name of the method. */
export type AnyGroup = Readonly<Record<string, AnyDescriptor>>;

/** An error whose answer had a body. */
export interface WithBody<Body> {
  /** The body of the answer. Not enumerable, so that a log line of the error does not contain it. */
  readonly body: Body;
}
