import type { Oas3_1Definition, Oas3_1Schema, Oas3Schema, Referenced } from '@redocly/openapi-core';
import { partsOf } from './shape.js';

type Schema = Referenced<Oas3Schema | Oas3_1Schema>;

/** Returns the names of a form's fields that are files, or lists of files. */
export function fileFields(document: Oas3_1Definition, form: Schema | undefined): string[] {
  const fields = fieldsOf(document, form);
  const others = new Set(fields.flatMap(([name, schema]) => (isFile(document, schema) ? [] : [name])));
  return [...new Set(fields.map(([name]) => name))].filter((name) => !others.has(name));
}

/** Returns the fields of a form, and of the members of its unions. */
function fieldsOf(document: Oas3_1Definition, form: Schema | undefined): [name: string, schema: Schema][] {
  return partsOf(document, form).flatMap((part) => [
    ...Object.entries(part.properties ?? {}),
    ...membersOf(part).flatMap((member) => fieldsOf(document, member)),
  ]);
}

function isFile(document: Oas3_1Definition, schema: Schema): boolean {
  return partsOf(document, schema).some((part) => {
    const { format, items } = part;
    const others = membersOf(part).filter((member) => !('type' in member && member.type === 'null'));
    return (
      format === 'binary' ||
      (typeof items === 'object' && items && isFile(document, items as Schema)) ||
      (others.length > 0 && others.every((member) => isFile(document, member)))
    );
  });
}

function membersOf({ oneOf = [], anyOf = [] }: Oas3Schema | Oas3_1Schema): Schema[] {
  return [...oneOf, ...anyOf] as Schema[];
}
