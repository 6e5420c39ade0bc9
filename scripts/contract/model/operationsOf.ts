import type { Oas3_1Definition, Oas3Operation, Oas3Parameter, Oas3PathItem } from '@redocly/openapi-core';
import { resolve } from './resolve.js';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

export type Method = (typeof methods)[number];

export interface PathOperation {
  path: string;
  method: Method;
  operation: Oas3Operation;
  parameters: Oas3Parameter[];
}

/** Yields every operation under `paths`, in the description's order, with its path's parameters merged in. */
export function* operationsOf(document: Oas3_1Definition): Generator<PathOperation> {
  for (const [path, value] of Object.entries(document.paths ?? {})) {
    // An extension.
    if (path.startsWith('x-')) continue;
    const item = resolve<Oas3PathItem>(document, value) ?? {};
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      const parameters = new Map<string, Oas3Parameter>();
      for (const reference of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
        const parameter = resolve<Oas3Parameter>(document, reference);
        parameters.set(`${parameter.in} ${parameter.name}`, parameter);
      }
      yield { path, method, operation, parameters: [...parameters.values()] };
    }
  }
}
