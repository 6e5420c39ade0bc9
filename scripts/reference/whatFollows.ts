import type { Oas3_1Definition } from '@redocly/openapi-core';
import { type FollowUp, followUpsOf, type ValueOfCall } from '../contract/model/followUpsOf.js';
import type { OperationModel } from '../contract/model/operationModel.js';
import { blocks, code, line, slug } from './markdown.js';
import { marked } from './marked.js';
import { places } from './places.js';

const wordsFor: Record<ValueOfCall['from'], string> = {
  'request path': 'of this request',
  'request body': 'of this request',
  'response body': 'of the answer',
};

/** Describes what follows a call: the webhook that reports its result, and the calls that take what it created. */
export function whatFollows(
  document: Oas3_1Definition,
  operations: readonly OperationModel[],
  model: OperationModel,
): string[] {
  const { webhook } = model;
  const followUps = followUpsOf(document, operations, model);
  if (!webhook && followUps.length === 0) return [];
  return [
    '## What follows',
    blocks(
      webhook &&
        `When the work that this call started is complete, the service sends the webhook [${code(webhook)}](${places.webhook(webhook)}).`,
      followUps.length > 0 && 'These operations take what this call created:',
      followUps.map(itemOf).join('\n'),
    ),
  ];
}

function itemOf({ operation, ids }: FollowUp): string {
  const title = line(operation.operation.summary ?? operation.id);
  const link = marked(`[${title}](${places.operation(operation.name)})`, operation.unconfirmed);
  const names = new Map<ValueOfCall, string[]>();
  for (const [name, value] of Object.entries(ids))
    names.set(value, [...(names.get(value) ?? []), `[${code(name)}](${placeOf(operation, name)})`]);
  const values = [...names].map(
    ([value, names]) => `${names.join(' or ')} is ${code(value.name)} ${wordsFor[value.from]}`,
  );
  return `- ${link}: ${values.join(', ')}`;
}

/** Returns the address of a path parameter or a field of the request on the page of its operation. */
function placeOf({ name: operation, parameters }: OperationModel, name: string): string {
  const inPath = parameters.some((parameter) => parameter.in === 'path' && parameter.name === name);
  return `${places.operation(operation)}#${inPath ? 'path' : 'body'}-${slug(name)}`;
}
