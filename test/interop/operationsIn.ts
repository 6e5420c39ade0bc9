import { readFileSync } from 'node:fs';
import {
  type Oas3_1Definition,
  type Oas3_1Schema,
  type Oas3Response,
  parseYaml,
} from '@redocly/openapi-core';
import { operationsOf } from '../../scripts/contract/model/operationsOf.js';
import { resolve } from '../../scripts/contract/model/resolve.js';

export interface Operation {
  id: string;
  method: string;
  path: string;
  /** What the contract knows of the answer to a success: the fields of an object, or that it is text. */
  answer: string[] | 'text';
}

/** Returns the operations of a description in one file. */
export function operationsIn(file: string): Operation[] {
  const document = parseYaml(readFileSync(file, 'utf8')) as Oas3_1Definition;
  return [...operationsOf(document)].map(({ operation, method, path }) => {
    const statuses = Object.keys(operation.responses ?? {});
    const success = operation.responses?.[statuses.find((status) => status.startsWith('2')) ?? ''];
    const content = success && resolve<Oas3Response>(document, success).content;
    const [media] = Object.values(content ?? {});
    const { type, properties } = resolve<Oas3_1Schema>(document, (media?.schema ?? {}) as Oas3_1Schema);
    const answer = type === 'string' ? 'text' : Object.keys(properties ?? {});
    return { id: operation.operationId ?? '', method, path, answer };
  });
}
