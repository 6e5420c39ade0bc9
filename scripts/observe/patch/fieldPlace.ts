import type { Oas3MediaType, Oas3Operation, Oas3RequestBody, Oas3Response } from '@redocly/openapi-core';
import { preferred } from '../../contract/model/mediaType.js';
import { pointerOf, valueAt } from '../../contract/model/pointer.js';
import { resolve } from '../../contract/model/resolve.js';
import type { Part, Subject } from '../finding.js';
import type { Editing } from './editing.js';
import { responseKeyOf, responsesOf } from './responsePlaces.js';
import type { Place } from './sourceFiles.js';

/**
 * Returns the place of a field in the body of a request, an answer or an event, where a `$ref` can stand. An empty
 * `field` is the whole body.
 */
export async function fieldPlace(
  editing: Editing,
  subject: Subject,
  part: Part,
  field: string,
): Promise<Place | undefined> {
  const body = await bodyKeys(editing, subject, part);
  if (!body) return undefined;
  const segments = field
    .replace(/^body(\.|$)/, part === 'request' ? '' : '$&')
    .split(/\.|(?=\[\])/)
    .filter(Boolean);
  const keys = segments.flatMap((segment) =>
    segment === '[]' ? ['items'] : segment === '*' ? ['additionalProperties'] : ['properties', segment],
  );
  return editing.files.placeOf(pointerOf(...body, 'schema', ...keys));
}

/** Returns the keys that lead to an operation or a webhook in the description. */
export function operationKeys(subject: Subject): string[] {
  return 'webhook' in subject
    ? ['webhooks', subject.webhook, 'post']
    : ['paths', subject.path, subject.method.toLowerCase()];
}

/** Returns the keys that lead to the media type of a body. */
export async function bodyKeys(
  editing: Editing,
  subject: Subject,
  part: Part,
): Promise<string[] | undefined> {
  const operation = operationKeys(subject);
  const { document } = editing;
  const node = valueAt(document, operation) as Oas3Operation | undefined;
  if (!node) return undefined;
  if (typeof part !== 'number') {
    const body = node.requestBody && resolve<Oas3RequestBody>(document, node.requestBody);
    const [mediaType] = preferred<Oas3MediaType>(body?.content) ?? [];
    return mediaType === undefined ? undefined : [...operation, 'requestBody', 'content', mediaType];
  }
  if ('webhook' in subject) return undefined;
  const responses = await responsesOf(editing, subject);
  const key = responses && responseKeyOf(responses, part);
  const written = key && node.responses?.[key];
  if (!written) return undefined;
  const [mediaType] = preferred(resolve<Oas3Response>(document, written).content) ?? [];
  return mediaType === undefined ? undefined : [...operation, 'responses', key, 'content', mediaType];
}
