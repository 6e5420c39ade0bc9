import { type Schema, Validator } from '@cfworker/json-schema';

/** A rule of a JSON Schema that a value breaks. */
export interface Violation {
  /** The field, such as `documentType` or `address.city`; `''` for the value itself. */
  field: string;
  /** Keyword of JSON Schema, such as `required` or `type`. */
  rule: string;
}

/** Makes a check of JSON values against a schema that stands alone. */
export function checkerOf(schema: object): (value: unknown) => Violation[] {
  const validator = new Validator(schema as Schema, '2020-12', false);
  return (value) => {
    const { errors } = validator.validate(value);
    // The others only say that something below them is wrong.
    const leaves = errors.filter(
      ({ keywordLocation }) =>
        !errors.some((other) => other.keywordLocation.startsWith(`${keywordLocation}/`)),
    );
    return leaves.map(({ keyword, instanceLocation, error }) => {
      const parts = fieldsOf(instanceLocation);
      const [, missing] = keyword === 'required' ? (/"(.*)"/.exec(error) ?? []) : [];
      return { field: [...parts, ...(missing === undefined ? [] : [missing])].join('.'), rule: keyword };
    });
  };
}

/** The keys of a JSON Pointer in a URI fragment, such as `#/address/city`. */
function fieldsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));
}
