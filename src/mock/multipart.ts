import type { PrismOperation } from './description.js';

/**
 * Adapts the schemas of multipart bodies to what Prism 5 can check. Of several parts with the same name, Prism sees
 * only the last one, as a string. So the schema of an array is replaced by the schema of its items. Prism still checks
 * that required parts are present.
 */
export function relaxMultipart(operation: PrismOperation): PrismOperation {
  for (const content of operation.request?.body?.contents ?? []) {
    if (content.mediaType !== 'multipart/form-data') continue;
    const properties = content.schema?.properties ?? {};
    for (const [name, schema] of Object.entries(properties)) {
      if (
        typeof schema === 'object' &&
        schema.type === 'array' &&
        typeof schema.items === 'object' &&
        !Array.isArray(schema.items)
      ) {
        properties[name] = schema.items;
      }
    }
  }
  return operation;
}
