/**
 * Returns a new id of the form of `example`: the example itself for the first one, then the same with another number at
 * its end. So the same calls always get the same ids.
 */
export function mintId(example: unknown, count: number): unknown {
  if (count === 1) return example;
  if (typeof example === 'number') return example + count - 1;
  if (typeof example !== 'string') return example;
  const [, start = '', hex] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-)([0-9a-f]{12})$/i.exec(example) ?? [];
  if (hex) return start + ((Number.parseInt(hex, 16) + count - 1) % 2 ** 48).toString(16).padStart(12, '0');
  return `${example}-${count}`;
}
