import type { Node } from '../node.js';

/** A schema in one piece: with what its `$ref` and its `allOf` say. */
export interface FlatSchema {
  keywords: Node;
  /** The JSON Pointer of the schema. */
  pointer: string;
  /** Returns the JSON Pointer of a keyword. */
  pointerOf(keyword: string): string;
  /** The schema with its alternatives, if these were joined to one schema. */
  union?: FlatSchema;
}
