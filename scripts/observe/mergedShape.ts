import type { Leaf } from '../../src/shared/observation/shape.js';

/** The shape of what was seen in one place, in several calls. A `Shape` is one, too. */
export type MergedShape =
  | Leaf
  | { fields: Record<string, MergedShape>; hidden?: number }
  | { items: MergedShape[] }
  /** Different kinds of values. */
  | { either: MergedShape[] };

/** Returns one shape for all of these. @returns undefined if there are none */
export function mergeShapes(shapes: readonly MergedShape[]): MergedShape | undefined {
  const all = shapes.flatMap((shape) =>
    typeof shape === 'object' && 'either' in shape ? shape.either : [shape],
  );
  const leaves = mergeLeaves(all.filter((shape) => typeof shape === 'string'));
  const objects = all.filter((shape) => typeof shape === 'object' && 'fields' in shape);
  const lists = all.filter((shape) => typeof shape === 'object' && 'items' in shape);
  const merged: MergedShape[] = [...leaves];
  if (objects.length > 0) {
    const names = new Set(objects.flatMap(({ fields }) => Object.keys(fields)));
    const fields = Object.fromEntries(
      [...names].map((name) => {
        const values = objects.flatMap(({ fields }) =>
          Object.hasOwn(fields, name) ? [fields[name] as MergedShape] : [],
        );
        return [name, mergeShapes(values) as MergedShape];
      }),
    );
    const hidden = Math.max(...objects.map(({ hidden = 0 }) => hidden));
    merged.push(hidden > 0 ? { fields, hidden } : { fields });
  }
  if (lists.length > 0) {
    const item = mergeShapes(lists.flatMap(({ items }) => items));
    merged.push({ items: item === undefined ? [] : [item] });
  }
  return merged.length > 1 ? { either: merged } : merged[0];
}

/** Texts of several formats are texts without a format, and whole and other numbers are numbers. */
function mergeLeaves(leaves: readonly Leaf[]): Leaf[] {
  const distinct = new Set(leaves);
  if (distinct.has('number')) distinct.delete('integer');
  const texts = [...distinct].filter((leaf) => /^(string|listed|unlisted|text)/.test(leaf));
  if (texts.length > 1) {
    for (const text of texts) distinct.delete(text);
    const told = texts.filter((text) => text !== 'string empty');
    distinct.add(told.length === 1 ? (told[0] as Leaf) : 'string');
  }
  return [...distinct];
}
