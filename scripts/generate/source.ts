/** First line of every generated file. `npm run generate` overwrites only files that begin with it. */
export const banner =
  'Generated from the OpenAPI description. Do not edit: change the description and generate again.';

/** Returns a doc comment, or an empty string if there is no text. */
export function docComment(text: string, indent = ''): string {
  const lines = text.trim().replaceAll('*/', '*\\/').split('\n');
  if (lines.length === 1) return lines[0] ? `${indent}/** ${lines[0]} */\n` : '';
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

/** TypeScript source that {@link literal} inserts unchanged. */
export class Source {
  constructor(readonly text: string) {}
}

/** Returns a JSON value as TypeScript source, without the properties that are `undefined`. */
export function literal(value: unknown, indent = ''): string {
  if (value instanceof Source) return value.text;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([name, item]) => `${key(name)}: ${literal(item, inner)}`);
  if (items.length === 0) return open.trim() + close.trim();
  const line = fits(items, 100 - indent.length) && open + items.join(', ') + close;
  if (line && line.length + indent.length <= 100 && !line.includes('\n')) return line;
  return `${open.trim()}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close.trim()}`;
}

/** Whether the items alone have at most `limit` characters. To join those of a large object would take long. */
function fits(items: readonly string[], limit: number): boolean {
  let length = 0;
  return items.every((item) => {
    length += item.length;
    return length <= limit;
  });
}

/** Returns a name as the key of an object literal or of an interface. */
export function key(name: string): string {
  // As a plain key, `__proto__` would set the prototype.
  if (name === '__proto__') return '["__proto__"]';
  return /^([\p{ID_Start}$_][\p{ID_Continue}$]*|0|[1-9]\d{0,14})$/u.test(name) ? name : JSON.stringify(name);
}

/** Returns the text after the `=` of a union type, with one member per line if there are several. */
export function union(members: string[]): string {
  const unique = [...new Set(members)];
  return unique.length < 2 ? ` ${unique[0] ?? 'never'}` : unique.map((member) => `\n  | ${member}`).join('');
}
