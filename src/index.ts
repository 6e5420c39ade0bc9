import { type Client, type ClientOptions, createClient } from '../generated/client.js';

export * from '../generated/client.js';
export { type ErrorCode, errorCatalogue } from '../generated/errors.js';
export type { components } from '../generated/schema.js';
