import type { Node } from '../node.js';

/** An operation, and the path item that it stands in. */
export interface InItem {
  operation: Node;
  item: Node;
}
