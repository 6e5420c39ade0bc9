import type { ClaimContext } from './claimContext.js';
import type { OperationView, ResponseView } from './contractView.js';
import type { Located } from './located.js';

/** Returns the fields of an object that have no assumption of their own. */
export function ownFields({ read, view }: ClaimContext, at: Located): Located[] {
  return [...read(at).properties.values()].filter(
    ({ pointers: [pointer = ''] }) => !Object(view.locate.raw(pointer))['x-assumption'],
  );
}

/** Returns the name of a property by the end of its pointer, or undefined for another node. */
export function propertyName({ pointers: [pointer = ''] }: Located): string | undefined {
  return /\/properties\/([^/]+)$/.exec(pointer)?.[1];
}

/** Returns the operations whose requests have a field at their top level. */
export function requestsWith({ view, read }: ClaimContext, at: Located): OperationView[] {
  const [pointer] = at.pointers;
  return [...view.operations.values()].filter((operation) =>
    [...operation.request.values()].some((schema) =>
      [...read(schema).properties.values()].some((property) => property.pointers[0] === pointer),
    ),
  );
}

/** Finds the parameter that a place is, with its operation. */
export function parameterAt({ view }: ClaimContext, { pointer }: Located) {
  for (const operation of view.operations.values()) {
    const found = operation.parameters.find(({ at }) => at.pointer === pointer);
    if (found) return { operation, name: found.name };
  }
  return undefined;
}

/** Finds the responses that an assumption about codes is about: the response, or those with the schema. */
export function responsesWith({ view }: ClaimContext, { pointer }: Located) {
  const found: { operation: OperationView; response: ResponseView }[] = [];
  for (const operation of view.operations.values()) {
    for (const response of operation.responses.values()) {
      const schemas = [...response.content.values()].map((schema) => schema?.pointer);
      if (response.at.pointer === pointer || schemas.includes(pointer)) found.push({ operation, response });
    }
  }
  return found;
}

/** Returns the fields and parameters of a schema, a parameter or an operation that have a list. */
export function listsBelow({ read, view: { locate } }: ClaimContext, parent: Located): Located[] {
  const parameters = Object.keys(Object(parent.node.parameters)).map((i) => ['parameters', i, 'schema']);
  const inParameters = [['schema'], ...parameters].flatMap((keys) => locate.child(parent, ...keys) ?? []);
  return [...read(parent).properties.values(), ...inParameters].filter((field) => read(field).list);
}
