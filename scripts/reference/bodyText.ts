import { escapePointerFragment, type Oas3_1Definition, type Oas3MediaType } from '@redocly/openapi-core';
import { bodyFields, type Place } from './fieldList.js';
import { blocks, code } from './markdown.js';

/** Describes the fields of a body, by media type. */
export function bodyText(
  document: Oas3_1Definition,
  content: Record<string, Oas3MediaType>,
  place: Place,
): string {
  return blocks(
    ...Object.entries(content).flatMap(([mediaType, media], index) => {
      const anchor = index === 0 ? place.anchor : `${place.anchor}-type-${index + 1}`;
      const pointer = `${place.pointer}/content/${escapePointerFragment(mediaType)}/schema`;
      const fields = bodyFields(document, media.schema ?? {}, { pointer, anchor });
      return [
        mediaType !== 'application/json' && `Media type: ${code(mediaType)}`,
        `<div class="fields">\n\n${fields}\n\n</div>`,
      ];
    }),
  );
}
