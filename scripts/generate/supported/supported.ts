import type { Oas3_1Definition, Oas3MediaType, Oas3RequestBody, Oas3Response } from '@redocly/openapi-core';
import { essence } from '../../../src/shared/mediaType.js';
import { operationsOf } from '../../contract/model/operationsOf.js';
import { resolve } from '../../contract/model/resolve.js';
import type { LeftOut } from './leftOut.js';
import { supportedOperations } from './operations.js';
import { plainRefs } from './plainRefs.js';
import { cutCircles } from './schemas/compositionCircles.js';
import { inDirection } from './schemas/directions.js';
import { writeDiscriminators } from './schemas/discriminators.js';
import { withFiles } from './schemas/formFiles.js';
import { plainKeywords } from './schemas/plainKeywords.js';
import { requiredInParts } from './schemas/requiredInParts.js';
import { isNode, walk } from './walk.js';

export interface Supported {
  /** The description, which has the same meaning and uses only what the generators know. */
  document: Oas3_1Definition;
  leftOut: LeftOut[];
}

/**
 * Rewrites a bundled description for the generators: what they do not know is written in another way, or taken out and
 * named. Changes the description itself. The types, the requests and the answers of the client then follow from it.
 *
 * @throws UserError if the description contradicts itself
 */
export function supported(document: Oas3_1Definition): Supported {
  plainRefs(document);
  // Each of them stands in its places by now, and openapi-typescript would declare its operations again.
  delete document.components?.pathItems;
  schemasOfContent(document);
  const leftOut = supportedOperations(document);
  requiredInParts(document);
  plainKeywords(document);
  writeDiscriminators(document);
  directBodies(document);
  cutCircles(document);
  return { document, leftOut };
}

/** Gives each parameter that has `content` the schema of it, where openapi-typescript looks for its type. */
function schemasOfContent(document: Oas3_1Definition): void {
  for (const { kind, node } of walk(document)) {
    if (kind !== 'parameter' || !isNode(node.content) || node.schema !== undefined) continue;
    const [media] = Object.values(node.content);
    node.schema = Object(media).schema ?? {};
  }
}

/** Gives each body the schema that counts in its direction and its media type. */
function directBodies(document: Oas3_1Definition): void {
  const inRequest = inDirection(document, 'request');
  const inAnswer = inDirection(document, 'answer');
  const inForm = withFiles(document);
  for (const { operation } of operationsOf(document)) {
    if (operation.requestBody) {
      const body = resolve<Oas3RequestBody>(document, operation.requestBody);
      const content = directed(body.content, (schema, mediaType) => {
        const isMultipart = essence(mediaType).startsWith('multipart/');
        return inRequest(isMultipart ? inForm(schema) : schema);
      });
      if (content) operation.requestBody = { ...body, content };
    }
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      const answer = resolve<Oas3Response>(document, response);
      const content = directed(answer?.content, (schema) => inAnswer(schema));
      if (content) operation.responses[status] = { ...answer, content };
    }
  }
}

/** Returns undefined if no schema changes. */
function directed(
  content: Record<string, Oas3MediaType> | undefined,
  change: (schema: unknown, mediaType: string) => unknown,
): Record<string, Oas3MediaType> | undefined {
  let isChanged = false;
  const entries = Object.entries(content ?? {}).map(([mediaType, media]) => {
    const schema = change(media?.schema, mediaType);
    isChanged ||= schema !== media?.schema;
    return [mediaType, { ...media, schema }];
  });
  return isChanged ? Object.fromEntries(entries) : undefined;
}
