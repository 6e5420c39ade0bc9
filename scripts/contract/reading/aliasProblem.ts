/** A description that YAML's aliases blow up to more values than this can't be written out. */
const mostValues = 5_000_000;

/** Says why a value can't be written out as a tree: something contains itself, or is repeated without end in sight. */
export function aliasProblem(root: unknown): string | undefined {
  /** The number of values in each object; 0 while it is counted. */
  const sizes = new Map<object, number>();
  const sizeOf = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 1;
    const known = sizes.get(value);
    if (known === 0) return Number.NaN;
    if (known !== undefined) return known;
    sizes.set(value, 0);
    let size = 1;
    for (const key in value) size += sizeOf((value as Record<string, unknown>)[key]);
    sizes.set(value, size);
    return size;
  };
  const size = sizeOf(root);
  if (Number.isNaN(size)) return 'something contains itself through an alias or a `$ref`';
  return size > mostValues ? `its aliases repeat parts until it has ${size} values` : undefined;
}
