import { Scalar, stringify } from 'yaml';

/** A value that is written on one line, as the contract writes some maps: `{ $ref: ../errors/P403.yaml }`. */
export class OnOneLine {
  constructor(readonly value: unknown) {}
}

/** The style of a scalar: plain, or with one kind of quotes. */
export type ScalarStyle = Scalar['type'];

/** Returns the lines of `key: value` in the style of the contract, without indentation. */
export function pairLines(key: string, value: unknown): string[] {
  const name = scalarText(key);
  if (isOnOneLine(value)) return [`${name}: ${oneLine(value)}`];
  return [`${name}:`, ...indented(blockLines(value))];
}

/** Returns the lines of a map or a list in block style, or of a value that fits on one line. */
export function blockLines(value: unknown): string[] {
  if (isOnOneLine(value)) return [oneLine(value)];
  if (Array.isArray(value)) return value.flatMap(itemLines);
  return Object.entries(value as object).flatMap(([key, child]) => pairLines(key, child));
}

/** Returns the lines of an item of a list in block style. */
export function itemLines(value: unknown): string[] {
  const [first, ...rest] = blockLines(value);
  return [`- ${first}`, ...indented(rest)];
}

/** Returns a value in flow style. Maps have spaces inside their braces, lists have none, as everywhere in the contract. */
export function flowText(value: unknown): string {
  if (value instanceof OnOneLine) return flowText(value.value);
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return flowScalarText(value);
  const pairs = Object.entries(value).map(([key, child]) => `${flowScalarText(key)}: ${flowText(child)}`);
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
}

/** Returns a scalar in block style: with quotes only if it needs them, or if `style` asks for them. */
export function scalarText(value: unknown, style?: ScalarStyle): string {
  return stringify(styled(value, style), options).trimEnd();
}

/** Returns a scalar in flow style, where more characters need quotes. */
export function flowScalarText(value: unknown, style?: ScalarStyle): string {
  const list = stringify([styled(value, style)], {
    ...options,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
  });
  return list.trim().slice(1, -1).trim();
}

const options = { singleQuote: true, lineWidth: 0 } as const;

function styled(value: unknown, style: ScalarStyle): Scalar {
  const scalar = new Scalar(value);
  // The contract quotes them too, so that they are not taken for a map or a number.
  if (typeof value === 'string' && /[{}]|^\d+ /.test(value)) scalar.type = 'QUOTE_SINGLE';
  if (style === 'QUOTE_SINGLE' || style === 'QUOTE_DOUBLE') scalar.type = style;
  return scalar;
}

function isOnOneLine(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof OnOneLine) return true;
  const children = Object.values(value);
  if (Array.isArray(value)) return children.every((child) => typeof child !== 'object' || child === null);
  return children.length === 0;
}

function oneLine(value: unknown): string {
  return typeof value === 'object' && value !== null ? flowText(value) : scalarText(value);
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
