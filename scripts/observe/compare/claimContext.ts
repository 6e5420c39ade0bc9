import type { Book } from './book.js';
import type { ContractView, OperationView } from './contractView.js';
import type { Located } from './located.js';
import type { RequestRules } from './requestRules.js';
import type { SchemaParts } from './schemaParts.js';
import type { Tallies } from './tally.js';

/** What the claims of assumptions are judged by. */
export interface ClaimContext {
  view: ContractView;
  read: (schema: Located) => SchemaParts;
  book: Book;
  rules: ReadonlyMap<OperationView, RequestRules>;
  /** By JSON Pointer of an operation that needs no key: the calls without one that succeeded. */
  keyless: Tallies;
}
