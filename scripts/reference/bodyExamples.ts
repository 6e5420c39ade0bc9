import type { Oas3_1Definition, Oas3RequestBody } from '@redocly/openapi-core';
import { examplesOf } from '../contract/model/example.js';
import type { Choice } from './choices.js';
import { exampleText } from './exampleText.js';
import { blocks, plain, prose, slug } from './markdown.js';

/** Returns the examples of what is sent. */
export function bodyExamples(document: Oas3_1Definition, body: Oas3RequestBody | undefined): Choice[] {
  return Object.entries(body?.content ?? {}).flatMap(([mediaType, media]) =>
    Object.entries(examplesOf(document, media)).map(([name, example]) => ({
      anchor: `example-${slug(name).toLowerCase()}`,
      label: plain(example.summary ?? name),
      group: mediaType,
      markdown: blocks(prose(example.description), exampleText(mediaType, example)),
    })),
  );
}
