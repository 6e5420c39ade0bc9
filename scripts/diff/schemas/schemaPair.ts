import type { Change } from '../change.js';
import type { Comparison, PlacedChange } from '../comparison.js';
import type { Place } from '../place.js';
import type { FlatSchema } from './schemaInOnePiece.js';

/** What two schemas are schemas of. */
export interface Subject {
  /** What a reader calls it, such as ``field `name` ``. */
  name: string;
  /** The places to name if a schema is absent. */
  at: Record<Change['side'], string>;
  /** The name of the field, if it is one. */
  field?: string;
}

/** Two schemas of the same part, and what is needed to compare them. */
export interface SchemaPair {
  comparison: Comparison;
  place: Place;
  subject: Subject;
  before: FlatSchema;
  after: FlatSchema;
  /** Adds a change of a keyword. Without `side` it stands in the revision, unless the keyword was removed. */
  add(keyword: string, change: Omit<PlacedChange, 'side' | 'pointer'>, side?: Change['side']): void;
  /** Compares two schemas in this one. An absent schema allows everything. */
  compare(
    before: unknown,
    after: unknown,
    subject: Partial<Subject> & Pick<Subject, 'name'>,
    place?: Place,
  ): void;
}
