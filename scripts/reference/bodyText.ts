import { escapePointerFragment, type Oas3_1Definition, type Oas3MediaType } from '@redocly/openapi-core';
import { type Example, examplesOf } from '../contract/model/example.js';
import { isReadAsJson } from '../contract/model/mediaType.js';
import { bodyFields, type Place } from './fieldList.js';
import { blocks, code, fence, line } from './markdown.js';

/** Describes a body: its fields and examples, by media type. */
export function bodyText(
  document: Oas3_1Definition,
  content: Record<string, Oas3MediaType>,
  place: Place,
  examplesToShow: (examples: Record<string, Example>) => Record<string, Example> = (examples) => examples,
): string {
  const entries = Object.entries(content);
  return blocks(
    ...entries.flatMap(([mediaType, media], index) => {
      const anchor = index === 0 ? place.anchor : `${place.anchor}-type-${index + 1}`;
      const pointer = `${place.pointer}/content/${escapePointerFragment(mediaType)}/schema`;
      const fields = bodyFields(document, media.schema ?? {}, { pointer, anchor });
      return [
        `Media type: ${code(mediaType)}`,
        `<div class="fields">\n\n${fields}\n\n</div>`,
        ...Object.values(examplesToShow(examplesOf(document, media))).map((example) =>
          exampleText(mediaType, example),
        ),
      ];
    }),
  );
}

function exampleText(mediaType: string, { summary, value }: Example): string {
  if (value === undefined) return '';
  const caption = `Example${summary ? `: ${line(summary)}` : ''}`;
  const asJson = isReadAsJson(mediaType) || typeof value !== 'string';
  return blocks(
    caption,
    asJson ? fence('json', JSON.stringify(value, null, 2)) : fence(mediaType.split('/').at(-1) ?? '', value),
  );
}
