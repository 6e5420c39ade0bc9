import type { InputField } from '../../../../scripts/reference/inputFields.js';
import type { TryItOperation } from './operations.data.js';

/** A parameter or a field whose value a link may contain. */
export interface ShareableField {
  /** Its name in a link, such as `body.amount`. */
  name: string;
  /** The names that lead to its value: the part of the request first. */
  names: string[];
  field: InputField;
}

/** Returns the fields of an operation that are not personal or secret, and are not below such a field. */
export function shareableFields({ parameters, body }: TryItOperation): ShareableField[] {
  return [
    ...parameters.flatMap((field) => shareable(field, [field.part])),
    ...(body?.fields ?? []).flatMap((field) => shareable(field, ['body'])),
  ];
}

function shareable(field: InputField, above: string[]): ShareableField[] {
  // Any JSON can hold personal values, and so can a file.
  if (field.mark || field.kind === 'json' || field.kind === 'file') return [];
  const names = [...above, field.name];
  if (field.fields) return field.fields.flatMap((inner) => shareable(inner, names));
  return [{ name: names.join('.'), names, field }];
}
