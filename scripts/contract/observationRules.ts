import type { Oas3_1Definition, Oas3_1Schema, Oas3Response } from '@redocly/openapi-core';
import type {
  ListedValues,
  ObservationRules,
  ObservedOperation,
} from '../../src/shared/observation/observationRules.js';
import { errorCodeOf } from './model/example.js';
import { modelOf, type OperationModel } from './model/operationModel.js';
import { resolve } from './model/resolve.js';
import { partsOf } from './model/shape.js';
import { webhooksOf } from './model/webhookModel.js';
import type { Portal } from './portal.js';

/** Returns what the contract and the portal's list say about what may be told of a call. */
export function observationRules(document: Oas3_1Definition, portal: Portal): ObservationRules {
  const operations = modelOf(document);
  const headers = operations.flatMap(({ auth }) => (auth ? [auth.header.toLowerCase()] : []));
  const servers = (document.servers ?? []) as { url: string; 'x-environment'?: string }[];
  const names = new Set<string>();
  collectNames(document, names);
  return {
    servers: servers.map(({ url, 'x-environment': environment = url }) => ({ url, environment })),
    keyHeaders: [...new Set(headers)],
    tokenHeaders: [...new Set(webhooksOf(document).map(({ header }) => header.toLowerCase()))],
    operations: operations.map((operation) => observedOperation(document, operation)),
    webhooks: webhooksOf(document).map(({ name, path, media }) => ({
      name,
      ...(path && { path }),
      fields: partsOf(document, media.schema).flatMap(({ properties = {} }) => Object.keys(properties)),
      listed: listsIn(document, media.schema, ''),
    })),
    messages: messagesOf(operations),
    names: [...names].sort(),
    words: wordsOf(document, portal),
  };
}

function observedOperation(document: Oas3_1Definition, operation: OperationModel): ObservedOperation {
  const { method, path, parameters, input } = operation;
  const sent = parameters.map(({ name, in: location, schema }) =>
    listsIn(document, schema, `${location}.${name}`),
  );
  const answered = Object.values(operation.operation.responses ?? {}).flatMap((response) => {
    const { content = {} } = resolve<Oas3Response>(document, response);
    return Object.values(content).map(({ schema }) => listsIn(document, schema, ''));
  });
  return {
    method: method.toUpperCase(),
    path,
    sent: merged([...sent, listsIn(document, input.body?.media.schema, 'body')]),
    answered: merged(answered),
  };
}

/** Returns the lists of values (`enum` or `x-extensible-enum`) in a schema, by the place of the field. */
function listsIn(document: Oas3_1Definition, schema: unknown, place: string): ListedValues {
  const found: ListedValues[] = [];
  visit(schema, place, []);
  return merged(found);

  function visit(node: unknown, place: string, parents: unknown[]): void {
    for (const part of partsOf(document, node as Oas3_1Schema)) {
      // A schema that contains itself.
      if (parents.includes(part)) continue;
      const within = [...parents, part];
      const values = (
        part.enum ??
        (part as { 'x-extensible-enum'?: unknown[] })['x-extensible-enum'] ??
        []
      ).filter((value) => typeof value === 'string');
      if (values.length > 0) found.push({ [place]: values });
      for (const member of [...(part.anyOf ?? []), ...(part.oneOf ?? [])]) visit(member, place, within);
      if (part.items) visit(part.items, `${place}[]`, within);
      for (const [name, property] of Object.entries(part.properties ?? {})) {
        visit(property, place ? `${place}.${name}` : name, within);
      }
    }
  }
}

function merged(lists: readonly ListedValues[]): ListedValues {
  const values = new Map<string, Set<string>>();
  for (const [place, listed] of lists.flatMap((lists) => Object.entries(lists))) {
    values.set(place, new Set([...(values.get(place) ?? []), ...listed]));
  }
  return Object.fromEntries([...values].map(([place, listed]) => [place, [...listed]]));
}

function collectNames(node: unknown, names: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  const { properties, in: location, name } = node as { properties?: object; in?: unknown; name?: unknown };
  for (const property of Object.keys(Object(properties))) names.add(property);
  if (typeof location === 'string' && typeof name === 'string') names.add(name);
  for (const child of Object.values(node)) collectNames(child, names);
}

function messagesOf(operations: readonly OperationModel[]): Record<string, string[]> {
  const messages = new Map<string, Set<string>>();
  const examples = operations.flatMap(({ responses }) => responses.flatMap(({ errors }) => errors));
  for (const { inBody, example } of examples) {
    const code = inBody && errorCodeOf(example);
    const { errorMessage } = Object(example.value);
    if (code && typeof errorMessage === 'string') {
      messages.set(code, new Set([...(messages.get(code) ?? []), errorMessage]));
    }
  }
  return Object.fromEntries([...messages].map(([code, texts]) => [code, [...texts]]));
}

/** Returns every word in the paths of the contract and in the titles of the portal. */
function wordsOf(document: Oas3_1Definition, portal: Portal): string[] {
  const paths = Object.keys(document.paths ?? {}).flatMap((path) =>
    path.replace(/\{[^}]*\}/g, '').split('/'),
  );
  const groups = [...portal.operations, ...portal.webhooks];
  const titles = groups.flatMap(({ group, entries }) => [group, ...entries.map(({ title }) => title)]);
  const words = [...paths, ...titles].flatMap((text) => text.toLowerCase().match(/[a-z][a-z0-9]*/g) ?? []);
  return [...new Set(words)].sort();
}
