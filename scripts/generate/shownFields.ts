import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { OperationModel } from '../contract/model/operationModel.js';
import { sensitiveNames } from '../contract/model/sensitiveNames.js';

/**
 * Returns the names of the fields that have a list of values (`enum` or `x-extensible-enum`) somewhere in the
 * description, and are neither personal nor secret in any request.
 */
export function shownFields(document: Oas3_1Definition, operations: OperationModel[]): string[] {
  const names = new Set<string>();
  visit(document);
  for (const name of sensitiveNames(document, operations)) names.delete(name);
  return [...names].sort();

  function visit(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, schema] of Object.entries(Object((node as { properties?: object }).properties))) {
      if (Object(schema).enum || Object(schema)['x-extensible-enum']) names.add(name);
    }
    for (const child of Object.values(node)) visit(child);
  }
}
