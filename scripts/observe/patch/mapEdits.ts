import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import { columnOf, endOf, endOfLine, removeLines, startOf, startOfLine } from './offsets.js';
import { flowScalarText, flowText, pairLines, scalarText } from './render.js';
import { keyOf, pairOf, type SourceFile } from './sourceFile.js';

type Entry = Pair<Node, Node | null>;

/** Where a new key comes. Without a place, or if the map does not have the named key, it comes last. */
export interface Where {
  after?: string | undefined;
  before?: string | undefined;
}

/** Sets a key of the map at `at`. A key that is there stays in its place. */
export function setKey(
  file: SourceFile,
  at: readonly string[],
  key: string,
  value: unknown,
  where: Where = {},
): void {
  const map = mapAt(file, at);
  const pair = pairOf(map, key);
  if (pair) replaceValue(file, map, pair, value);
  else addPair(file, map, pairText(file, map, key, value), where);
}

/** Sets a key of the map at `at` to a value that is given as lines in block style, without indentation. */
export function setKeyLines(
  file: SourceFile,
  at: readonly string[],
  key: string,
  lines: readonly string[],
  where: Where = {},
): void {
  const map = mapAt(file, at);
  const pair = pairOf(map, key);
  const name = pair ? file.text.slice(startOf(pair.key), endOf(file, pair.key)) : scalarText(key);
  const indent = indentation(file, map);
  const text = [`${name}:`, ...lines.map((line) => line && `${indent}  ${line}`)].join('\n');
  if (pair) file.splice(startOf(pair), endOf(file, pair), text);
  else addPair(file, map, text, where);
}

/** Returns the lines of the value of a key, without indentation. */
export function linesOf(file: SourceFile, at: readonly string[], key: string): string[] {
  const map = mapAt(file, at);
  const { value } = existing(map, key);
  if (!value) return [];
  const start = startOfLine(file, startOf(value));
  const indent = columnOf(file, startOf(value));
  const lines = file.text.slice(start, endOf(file, value)).split('\n');
  return lines.map((line) => line.slice(indent));
}

/** Replaces the text of a key. The value stays as it is. */
export function renameKey(file: SourceFile, at: readonly string[], key: string, name: string): void {
  const { key: node } = existing(mapAt(file, at), key);
  file.splice(startOf(node), endOf(file, node), scalarText(name));
}

/**
 * Removes a key with its value, and with the comments directly above it. If the map would be empty, the map itself is
 * removed with its key.
 */
export function removeKey(file: SourceFile, at: readonly string[], key: string): void {
  const map = mapAt(file, at);
  const pair = existing(map, key);
  const entries = map.items as Entry[];
  const parent = at.at(-1);
  if (entries.length === 1 && parent !== undefined) {
    removeKey(file, at.slice(0, -1), parent);
    return;
  }
  const index = entries.indexOf(pair);
  const next = entries[index + 1];
  const previous = entries[index - 1];
  const start = startOf(pair);
  const isFirstOfLine = file.text.slice(startOfLine(file, start), start).trim() === '';
  if (!map.flow && isFirstOfLine) {
    removeLines(file, startOfLine(file, commentsAbove(file, start)), endOfLine(file, endOf(file, pair)));
  } else if (next) {
    file.splice(start, startOf(next), '');
  } else {
    file.splice(previous ? endOf(file, previous) : start, endOf(file, pair), '');
  }
}

function replaceValue(file: SourceFile, map: YAMLMap, pair: Entry, value: unknown): void {
  const { value: old } = pair;
  if (old && isScalar(old) && (typeof value !== 'object' || value === null)) {
    const isBlock = old.type === 'BLOCK_FOLDED' || old.type === 'BLOCK_LITERAL';
    const style = isBlock ? undefined : old.type;
    const text = map.flow ? flowScalarText(value, style) : scalarText(value, style);
    file.splice(startOf(old), endOf(file, old), text);
    return;
  }
  file.splice(startOf(pair), endOf(file, pair), pairText(file, map, keyOf(pair), value));
}

function addPair(file: SourceFile, map: YAMLMap, text: string, { after, before }: Where): void {
  const next = before === undefined ? undefined : pairOf(map, before);
  const previous = (after === undefined ? undefined : pairOf(map, after)) ?? (map.items as Entry[]).at(-1);
  const separator = map.flow ? ', ' : `\n${indentation(file, map)}`;
  if (next) {
    file.splice(startOf(next), startOf(next), text + separator);
  } else if (previous) {
    const end = map.flow ? endOf(file, previous) : endOfLine(file, endOf(file, previous));
    file.splice(end, end, separator + text);
  } else {
    file.splice(startOf(map), endOf(file, map), `{ ${text} }`);
  }
}

/** Returns the text of a pair for its place in a map. The first line has no indentation. */
function pairText(file: SourceFile, map: YAMLMap, key: string, value: unknown): string {
  if (map.flow) return flowText({ [key]: value }).slice(2, -2);
  return pairLines(key, value).join(`\n${indentation(file, map)}`);
}

/** Returns the spaces before the keys of a map in block style. */
function indentation(file: SourceFile, map: YAMLMap): string {
  const [first] = map.items as Entry[];
  return ' '.repeat(first ? columnOf(file, startOf(first)) : 0);
}

/**
 * Returns the offset of the first comment that belongs to what begins at `start`: comments in the lines directly above, with
 * the same indentation. A comment at the beginning of a file belongs to the file.
 */
function commentsAbove(file: SourceFile, start: number): number {
  const column = columnOf(file, start);
  let first = start;
  for (;;) {
    const end = startOfLine(file, first) - 1;
    const begin = startOfLine(file, end);
    const line = file.text.slice(begin, end);
    if (end < 0 || line.search(/\S/) !== column || line[column] !== '#') return first;
    if (begin === 0) return start;
    first = begin + column;
  }
}

function mapAt(file: SourceFile, at: readonly string[]): YAMLMap {
  const node = file.nodeAt(at);
  if (!isMap(node)) throw new Error(`${file.name} has no map at ${at.join(' / ')}.`);
  return node;
}

function existing(map: YAMLMap, key: string): Entry {
  const pair = pairOf(map, key);
  if (!pair) throw new Error(`The map has no key ${key}.`);
  return pair;
}
