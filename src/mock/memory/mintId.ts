/**
 * Returns a new id of the form of `example`: the example itself for the first one, then the same with another number at
 * its end. So the same calls always get the same ids.
 */
export function mintId(example: string, number: number): string {
  if (number === 1) return example;
  const [, start = '', hex] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-)([0-9a-f]{12})$/i.exec(example) ?? [];
  if (!hex) return `${example}-${number}`;
  return start + ((Number.parseInt(hex, 16) + number - 1) % 2 ** 48).toString(16).padStart(12, '0');
}
