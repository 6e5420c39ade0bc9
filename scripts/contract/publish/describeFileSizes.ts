import type { Oas3_1Definition } from '@redocly/openapi-core';
import { visitSchemas } from './visitSchemas.js';

/**
 * Moves the largest size of a file from `maxLength` to the description: openapi-zod-client writes code that does not
 * compile for a file with `maxLength`.
 */
export function describeFileSizes(document: Oas3_1Definition): void {
  visitSchemas(document, (schema) => {
    const { format, maxLength, description } = schema;
    if (format !== 'binary' || typeof maxLength !== 'number') return;
    schema.description = [description, `At most ${maxLength} bytes.`].filter(Boolean).join(' ');
    delete schema.maxLength;
  });
}
