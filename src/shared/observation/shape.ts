/**
 * What may be told of a JSON value: its type, the format of a text, and the names of fields. It has no place for a value,
 * so nothing personal and no secret can be in it.
 */
export type Shape = Leaf | ObjectShape | ListShape;

interface ObjectShape {
  fields: Record<string, Shape>;
  /** How many fields have a name that is not told, because it can be personal data. Left out if there are none. */
  hidden?: number;
}

interface ListShape {
  /** The shapes of the items, each once. */
  items: Shape[];
}

/** The formats of a text that are told apart. */
const textFormats = ['uuid', 'date', 'date-time', 'decimal', 'digits', 'token', 'empty'] as const;

type TextFormat = (typeof textFormats)[number];

/**
 * - `string`, also with its format: `string uuid`.
 * - `listed`: a text that is one of the values that the contract lists for the field. `unlisted`: another text in such a
 *   field.
 * - `file`: a file in a form.
 * - `text`: a string of unknown format. A description says that it is a string, and no value was seen.
 */
export const leaves = [
  'null',
  'boolean',
  'integer',
  'number',
  'string',
  ...textFormats.map((format) => `string ${format}` as const),
  'listed',
  'unlisted',
  'file',
  'text',
] as const;

export type Leaf = (typeof leaves)[number];

const formats: [TextFormat, RegExp][] = [
  ['empty', /^$/],
  ['uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i],
  ['date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/],
  ['date', /^\d{4}-\d\d-\d\d$/],
  ['decimal', /^-?\d+\.\d+$/],
  ['digits', /^\d+$/],
  ['token', /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/],
];

/** Returns the format of a text, or undefined if it has none of those that are told apart. */
export function textFormat(text: string): TextFormat | undefined {
  // No format has more characters, and a long text takes long to match.
  if (text.length > 64) return undefined;
  return formats.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Whether a text is an upper-case token of at most 40 characters. No other value is ever told, and only of a field with a list. */
export function isToken(text: string): boolean {
  return text.length <= 40 && textFormat(text) === 'token';
}
