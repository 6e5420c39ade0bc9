import type { PrismOperation } from './operation.js';

/**
 * Fits multipart bodies to what Prism 5 can check. Of several parts with one name it sees the last alone, as a text. So
 * each array becomes its items; that a part is there is still checked.
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
