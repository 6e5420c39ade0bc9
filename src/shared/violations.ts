/** A rule of a JSON Schema that a value breaks. */
export interface Violation {
  /** The field, such as `documentType` or `address.city`; `''` for the value itself. */
  field: string;
  /** Keyword of JSON Schema, such as `required` or `type`. */
  rule: string;
}

/** A validation function that Ajv generated. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly CheckError[] | null;
}

interface CheckError {
  /** JSON Pointer. */
  instancePath: string;
  keyword: string;
  params: { missingProperty?: string };
}

/** Returns the rules that a value breaks. */
export function violationsOf(check: Check, value: unknown): Violation[] {
  if (check(value)) return [];
  return (check.errors ?? []).map(({ instancePath, keyword, params: { missingProperty } }) => {
    const parents = instancePath
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    const fields = missingProperty === undefined ? parents : [...parents, missingProperty];
    return { field: fields.join('.'), rule: keyword };
  });
}
