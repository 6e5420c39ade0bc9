import type { Oas3_1Definition, Oas3_1Schema, Oas3Schema, Referenced } from '@redocly/openapi-core';
import { partsOf } from './shape.js';

type Schema = Referenced<Oas3Schema | Oas3_1Schema>;

/** Returns the names of a form's fields that are files, or lists of files. */
export function fileFields(document: Oas3_1Definition, form: Schema | undefined): string[] {
  const fields = partsOf(document, form).flatMap(({ properties = {} }) => Object.entries(properties));
  return fields.flatMap(([name, schema]) => (isFile(document, schema) ? [name] : []));
}

function isFile(document: Oas3_1Definition, schema: Schema): boolean {
  return partsOf(document, schema).some(
    ({ format, items }) =>
      format === 'binary' || (typeof items === 'object' && items && isFile(document, items as Schema)),
  );
}
