import type { Oas3_1Definition } from '@redocly/openapi-core';
import { idsInBody, idsOf } from '../contract/model/idsOf.js';
import { isReadAsJson } from '../contract/model/mediaType.js';
import type { OperationModel } from '../contract/model/operationModel.js';
import type { ResponseModel } from '../contract/model/responseModel.js';
import { partsOf } from '../contract/model/shape.js';
import { webhooksOf } from '../contract/model/webhookModel.js';
import { answerFields, type FieldShape, type PartShape } from './answerFields.js';

/**
 * Returns a function that gives the fields of a success, if the mock can ever fill one of them: with an id, or with what
 * a request, an event or the answer that created something has told. Otherwise it gives undefined.
 */
export function fillableFields(document: Oas3_1Definition, operations: OperationModel[]) {
  const told = new Set<string>();
  const tell = (schema: unknown) => {
    for (const { properties = {} } of partsOf(document, schema as object))
      for (const name of Object.keys(properties)) told.add(name);
  };
  for (const { input } of operations) tell(input.body?.media.schema);
  for (const { media } of webhooksOf(document)) tell(media.schema);
  for (const { responses } of operations) {
    for (const response of responses) {
      if (response.success && Object.keys(idsInBody(document, response)).length > 0)
        tell(response.media?.schema);
    }
  }

  return (operation: OperationModel, { success, mediaType, media }: ResponseModel): PartShape | undefined => {
    const isAboutNothing = !operation.input.body && Object.keys(idsOf(document, operation)).length === 0;
    if (!success || isAboutNothing || !isReadAsJson(mediaType ?? '')) return undefined;
    const shape = answerFields(document, media?.schema);
    return shape && fillable(shape);
  };

  /** Returns a shape without the fields that are never filled; undefined if none is left. */
  function fillable(shape: PartShape): PartShape | undefined {
    if ('list' in shape) {
      const list = fillable(shape.list);
      return list && { list };
    }
    const fields = Object.entries(shape.object).flatMap(([name, field]): [string, FieldShape][] => {
      if (field === true) return told.has(name) ? [[name, field]] : [];
      const part = typeof field === 'string' ? field : fillable(field);
      return part === undefined ? [] : [[name, part]];
    });
    return fields.length > 0 ? { object: Object.fromEntries(fields) } : undefined;
  }
}
