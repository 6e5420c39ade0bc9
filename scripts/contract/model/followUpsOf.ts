import type { Oas3_1Definition } from '@redocly/openapi-core';
import { idsInBody, idsOf } from './idsOf.js';
import type { OperationModel } from './operationModel.js';

/** A value of a call: the part of the request or of the answer that has it, and its name there. */
export interface ValueOfCall {
  from: 'request path' | 'request body' | 'response body';
  name: string;
}

/** An operation that can be called with what another one created. */
export interface FollowUp {
  operation: OperationModel;
  /** The path parameters and fields of its request that hold an id of the first call, and where the id comes from. */
  ids: Record<string, ValueOfCall>;
}

/**
 * Returns the operations that take what `operation` creates. It creates what its answer identifies with an `x-id` that
 * its request lacks, and what must not exist before it is called.
 */
export function followUpsOf(
  document: Oas3_1Definition,
  operations: readonly OperationModel[],
  operation: OperationModel,
): FollowUp[] {
  const { known, created } = valuesOf(document, operation);
  if (created.size === 0) return [];
  return operations.flatMap((next) => {
    const ids = Object.entries(idsOf(document, next));
    if (next === operation || !ids.some(([, kind]) => created.has(kind))) return [];
    const values = ids.flatMap(([name, kind]) => {
      const value = known.get(kind);
      return value ? [[name, value] as const] : [];
    });
    return [{ operation: next, ids: Object.fromEntries(values) }];
  });
}

/** Returns the ids that a call has, by kind, and the kinds of what it creates. */
function valuesOf(document: Oas3_1Definition, operation: OperationModel) {
  const { method, parameters, responses, createsByGet } = operation;
  const known = new Map<string, ValueOfCall>();
  const created = new Set<string>();
  const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  const sent = Object.entries(idsOf(document, operation));
  for (const [name, kind] of sent) {
    // Of two ids of one kind, such as a source and a destination, either may be the one to go on with.
    if (sent.filter((other) => other[1] === kind).length > 1) continue;
    known.set(kind, { from: inPath.includes(name) ? 'request path' : 'request body', name });
  }
  if (method !== 'post' && method !== 'put' && !createsByGet) return { known, created };

  for (const response of responses.filter(({ success }) => success)) {
    for (const [name, kind] of Object.entries(idsInBody(document, response))) {
      if (sent.some((id) => id[1] === kind)) continue;
      known.set(kind, { from: 'response body', name });
      created.add(kind);
    }
  }
  for (const { example } of responses.flatMap(({ errors }) => errors)) {
    const trigger = example['x-error']?.trigger;
    if (trigger?.when === 'exists' && known.has(trigger.id)) created.add(trigger.id);
  }
  return { known, created };
}
