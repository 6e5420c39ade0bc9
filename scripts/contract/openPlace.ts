/**
 * The beginning of a text or of a key that a person still has to write, such as `FILL IN: what the field means`. Lint
 * refuses it.
 */
export const openPlace = 'FILL IN';

interface OpenPlace {
  /** The keys that lead to it. */
  path: (string | number)[];
  /** Whether it is the key that has to be written. */
  isKey: boolean;
  /** Says what to do. */
  message: string;
}

/** Yields every key and every text in a parsed file that a person still has to write. */
export function* openPlacesIn(node: unknown, path: (string | number)[] = []): Generator<OpenPlace> {
  if (typeof node === 'string' && node.startsWith(openPlace)) {
    const key = path.at(-1);
    const place = typeof key === 'string' && !key.startsWith(openPlace) ? `\`${key}\`` : 'This text';
    yield { path, isKey: false, message: messageOf(place, node) };
  }
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    const at = [...path, Array.isArray(node) ? Number(key) : key];
    if (key.startsWith(openPlace)) yield { path: at, isKey: true, message: messageOf('This key', key) };
    yield* openPlacesIn(child, at);
  }
}

function messageOf(place: string, text: string): string {
  const what = text
    .slice(openPlace.length)
    .replace(/^[:\s]+|[.\s]+$/g, '')
    .replace(/\s+/g, ' ');
  return `${place} is still open. Replace \`${openPlace}\`${what && ` with ${what}`}.`;
}
