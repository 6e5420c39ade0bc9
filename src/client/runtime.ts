// What a generated client imports. A bundler leaves out what the client does not use.
export { connectAny } from './any/connectAny.js';
export { connectWithBodies } from './any/connectWithBodies.js';
export type { AnyDescription, WithBody } from './any/description.js';
export { form } from './any/form.js';
export { inSegment, jsonInSegment } from './any/inSegment.js';
export { multipartParts } from './any/multipartParts.js';
export { anyType, type RawBody, type RawBytes, range, raw, rawBytes } from './any/raw.js';
export { byType, location, orNone, textInCharset } from './any/read.js';
export { styledHeaders } from './any/styledHeaders.js';
export { connect } from './connect.js';
export { headers } from './headers.js';
export { multipart } from './multipart.js';
export type { CallOptions, Description, Failure, Operation, Success } from './operation.js';
export type { CommonOptions, Credentials, Target } from './options.js';
export type { PartnerApiError, UnexpectedError } from './partnerApiError.js';
export { afterQuery, query } from './query.js';
export { blob, json, none, text } from './read.js';
export { styledQuery } from './styles.js';
