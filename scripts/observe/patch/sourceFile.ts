import { type Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { UserError } from '../../cli/userError.js';

/**
 * A YAML file whose text is edited in place, so that nothing but the edit changes. After each edit it is parsed again:
 * a place is always named by its keys.
 */
export class SourceFile {
  #parsed: Document | undefined;
  #content: unknown;

  /** `name` is what messages call the file. */
  constructor(
    readonly name: string,
    private current: string,
  ) {}

  get text(): string {
    return this.current;
  }

  /** The content as plain values. */
  get content(): unknown {
    this.#content ??= this.#document.toJS();
    return this.#content;
  }

  /** Returns the node at a path of keys. Follows no `$ref`. */
  nodeAt(keys: readonly string[]): Node | undefined {
    let node = this.#document.contents as Node | null | undefined;
    for (const key of keys) node = childOf(node, key);
    return node ?? undefined;
  }

  /** Returns the plain value at a path of keys, or undefined if there is none. */
  valueAt(keys: readonly string[]): unknown {
    return this.nodeAt(keys)?.toJS(this.#document);
  }

  /** Replaces the text between two offsets. */
  splice(start: number, end: number, text: string): void {
    this.current = this.current.slice(0, start) + text + this.current.slice(end);
    this.#parsed = undefined;
    this.#content = undefined;
  }

  /** @throws UserError if the file is no valid YAML */
  check(): void {
    void this.#document;
  }

  get #document(): Document {
    if (this.#parsed) return this.#parsed;
    const parsed = parseDocument(this.current);
    const [error] = parsed.errors;
    if (error) {
      throw new UserError(
        `${this.name} can't be changed, because it is no valid YAML.\n  ${error.message.trim()}\n  Correct the file, or make this change by hand.`,
      );
    }
    this.#parsed = parsed;
    return parsed;
  }
}

/** Returns the pair of a map with this key. Keys are compared as text, because YAML can read `200` as a number. */
export function pairOf(map: Node | undefined, key: string): Pair<Node, Node | null> | undefined {
  if (!isMap(map)) return undefined;
  return (map.items as Pair<Node, Node | null>[]).find((pair) => keyOf(pair) === key);
}

export function keyOf({ key }: Pair<Node, Node | null>): string {
  return isScalar(key) ? String(key.value) : '';
}

function childOf(node: Node | null | undefined, key: string): Node | undefined {
  if (isSeq(node)) return node.items[Number(key)] as Node | undefined;
  return pairOf(node ?? undefined, key)?.value ?? undefined;
}
