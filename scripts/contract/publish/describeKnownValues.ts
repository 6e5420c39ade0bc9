import type { Oas3_1Definition } from '@redocly/openapi-core';
import { visitSchemas } from './visitSchemas.js';

/** Adds the known values of every open list (`x-extensible-enum`) to its description, and as `examples`. */
export function describeKnownValues(document: Oas3_1Definition): void {
  visitSchemas(document, (schema) => {
    const values = schema['x-extensible-enum'];
    if (!Array.isArray(values)) return;
    const list = values.map((value) => `\`${value}\``).join(', ');
    schema.description = [schema.description, `Known values: ${list}. Other values are possible.`]
      .filter(Boolean)
      .join('\n\n');
    schema.examples ??= [...values];
  });
}
