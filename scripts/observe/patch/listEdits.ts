import { isSeq, type Node } from 'yaml';
import { removeKey, setKey } from './mapEdits.js';
import { columnOf, endOf, endOfLine, removeLines, startOf, startOfLine } from './offsets.js';
import { flowText, itemLines } from './render.js';
import type { SourceFile } from './sourceFile.js';

/** Appends an item to a list in a map, unless it is in the list. Adds the list if there is none. */
export function appendItem(file: SourceFile, at: readonly string[], key: string, value: unknown): void {
  const list = file.nodeAt([...at, key]);
  if (!isSeq(list)) {
    setKey(file, at, key, [value]);
    return;
  }
  const items = list.items as Node[];
  if (values(file, at, key).includes(value)) return;
  const last = items.at(-1);
  if (!last) file.splice(startOf(list), endOf(file, list), flowText([value]));
  else if (list.flow) {
    const end = endOf(file, last);
    file.splice(end, end, `, ${flowText(value)}`);
  } else {
    const indentation = `\n${' '.repeat(columnOf(file, startOf(list)))}`;
    const end = endOfLine(file, endOf(file, last));
    file.splice(end, end, indentation + itemLines(value).join(indentation));
  }
}

/** Removes an item from a list in a map, if it is there. If it is the only one, the list is removed with its key. */
export function removeItem(file: SourceFile, at: readonly string[], key: string, value: unknown): void {
  const list = file.nodeAt([...at, key]);
  const index = values(file, at, key).indexOf(value);
  if (!isSeq(list) || index < 0) return;
  const items = list.items as Node[];
  const [item, previous, next] = [items[index] as Node, items[index - 1], items[index + 1]];
  if (items.length === 1) removeKey(file, at, key);
  else if (!list.flow) {
    removeLines(file, startOfLine(file, startOf(item)), endOfLine(file, endOf(file, item)));
  } else if (next) file.splice(startOf(item), startOf(next), '');
  else file.splice(endOf(file, previous as Node), endOf(file, item), '');
}

function values(file: SourceFile, at: readonly string[], key: string): unknown[] {
  const value = file.valueAt([...at, key]);
  return Array.isArray(value) ? value : [];
}
