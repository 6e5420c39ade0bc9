import { isCollection, isPair, type Node, type Pair } from 'yaml';
import type { SourceFile } from './sourceFile.js';

type Part = Node | Pair<Node, Node | null>;

/** Returns the offset where a node or pair begins. */
export function startOf(part: Part): number {
  return rangeOf(isPair(part) ? part.key : part)[0];
}

/** Returns the offset after the last character of a node or pair, without the comments and empty lines after it. */
export function endOf({ text }: SourceFile, part: Part): number {
  let last: Part = part;
  for (;;) {
    if (isPair(last)) last = last.value ?? last.key;
    else if (isCollection(last) && !last.flow && last.items.length > 0) last = last.items.at(-1) as Part;
    else break;
  }
  const [start, end] = rangeOf(last);
  // A block scalar ends after its last line.
  return start + text.slice(start, end).trimEnd().length;
}

/** Returns the offset of the end of the line, where a comment after the value ends. */
export function endOfLine({ text }: SourceFile, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

export function startOfLine({ text }: SourceFile, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Returns how many characters stand before the offset in its line. */
export function columnOf(file: SourceFile, offset: number): number {
  return offset - startOfLine(file, offset);
}

/** Removes the lines from the one that begins at `start` to the one that ends at `end`. */
export function removeLines(file: SourceFile, start: number, end: number): void {
  const isLast = end >= file.text.length;
  // A file without a newline at its end stays so.
  file.splice(isLast ? Math.max(start - 1, 0) : start, isLast ? end : end + 1, '');
}

function rangeOf(node: Node): [number, number, number] {
  if (!node.range) throw new Error('A node that was parsed has a range.');
  return node.range;
}
