import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { OperationModel } from './model.js';
import { resolve } from './openapi.js';

type Node = Record<string, unknown>;

/** Names of the parameters and of the request's fields that `x-pii` or `x-secret` marks, at any depth. */
export function personalNames(document: Oas3_1Definition, operations: OperationModel[]): string[] {
  const names = new Set<string>();
  const seen = new Set<Node>();

  const note = (name: string, node: unknown) => {
    const { 'x-pii': pii, 'x-secret': secret } = resolve(document, Object(node) as Node);
    if (pii || secret) names.add(name);
  };
  const visit = (node: unknown): void => {
    const schema = resolve(document, Object(node) as Node);
    if (seen.has(schema)) return;
    seen.add(schema);
    for (const [name, property] of Object.entries(Object(schema.properties))) note(name, property);
    for (const child of Object.values(schema)) if (typeof child === 'object') visit(child);
  };

  for (const { parameters, input } of operations) {
    for (const parameter of parameters) {
      note(parameter.name, parameter);
      note(parameter.name, parameter.schema);
    }
    visit(input.body?.media.schema);
  }
  return [...names].sort();
}
