/**
 * The types of the description, as openapi-typescript writes them: for openapi-fetch's own client and for other tools that
 * take them.
 */
export type { components, operations, paths, webhooks } from '../generated/schema.js';
