import { Ajv2020 } from 'ajv/dist/2020.js';
import fc, { type Arbitrary } from 'fast-check';

export interface Schema {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  anyOf?: Schema[];
  not?: Schema;
  'x-extensible-enum'?: string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
}

/**
 * Makes values that `schema` allows.
 * @throws Error for a keyword, type or format that is not supported yet, so that no case is silently left out.
 */
export function arbitraryOf(schema: Schema): Arbitrary<unknown> {
  const unknown = Object.keys(schema).filter(
    (keyword) => !supported.has(keyword) && !keyword.startsWith('x-'),
  );
  if (unknown.length > 0)
    throw new Error(
      `Add support for the keyword ${unknown.join(', ')} to test/support/contract/arbitraryOf.ts.`,
    );
  const { not, ...others } = schema;
  if (not) {
    const isForbidden = new Ajv2020({ strict: false }).compile(not);
    return arbitraryOf(others).filter((value) => !isForbidden(value));
  }
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(arbitraryOf));
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map((type) => arbitraryOf({ ...schema, type })));
  const make = makers[schema.type ?? ''];
  if (!make)
    throw new Error(`Add support for the type ${schema.type} to test/support/contract/arbitraryOf.ts.`);
  return make(schema);
}

const supported = new Set([
  ...['type', 'format', 'enum', 'anyOf', 'not', 'properties', 'required', 'items', 'minItems', 'maxItems'],
  ...['minLength', 'maxLength', 'pattern'],
  ...['title', 'description', 'deprecated', 'examples', 'default'],
]);

const makers: Record<string, (schema: Schema) => Arbitrary<unknown>> = {
  string: ({ format, pattern, minLength = 0, maxLength, 'x-extensible-enum': known = [] }) => {
    if (format) return formatted(format);
    if (pattern) return fc.stringMatching(new RegExp(pattern));
    // JSON Schema counts code points, as this unit does.
    const any = fc.string({ unit: 'binary', minLength, ...(maxLength !== undefined && { maxLength }) });
    return fc.oneof(any, ...(known.length > 0 ? [fc.constantFrom(...known)] : []));
  },
  null: () => fc.constant(null),
  integer: () => fc.integer(),
  number: () => fc.double({ noNaN: true, noDefaultInfinity: true }),
  boolean: () => fc.boolean(),
  array: ({ items = {}, minItems = 0, maxItems = 5 }) =>
    fc.array(arbitraryOf(items), { minLength: minItems, maxLength: maxItems }),
  object: ({ properties = {}, required = [] }) =>
    fc
      .tuple(
        fc.record(
          Object.fromEntries(
            Object.entries(properties).map(([name, property]) => [name, arbitraryOf(property)]),
          ),
          { requiredKeys: required },
        ),
        // Unknown fields are allowed wherever the schema doesn't forbid them.
        fc.dictionary(
          fc.string().filter((name) => !(name in properties) && name !== '__proto__'),
          fc.jsonValue(),
        ),
      )
      .map(([known, others]) => ({ ...others, ...known })),
};

function formatted(format: string): Arbitrary<string> {
  const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  switch (format) {
    case 'date':
      return dates.map((date) => date.toISOString().slice(0, 'yyyy-mm-dd'.length));
    case 'date-time':
      return dates.map((date) => date.toISOString());
    case 'uuid':
      return fc.uuid();
    case 'email':
      return fc.emailAddress();
    default:
      throw new Error(`Add support for the format ${format} to test/support/contract/arbitraryOf.ts.`);
  }
}
