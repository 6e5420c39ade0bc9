/** What the mock remembers of a user, a card or anything else that has an `x-id`. */
export interface Remembered {
  /** What it is: its `x-id`. */
  kind: string;
  id: string;
  /** Whether a call has created it. Otherwise it was only mentioned. */
  created: boolean;
  /** Whether a call has deleted it. */
  deleted: boolean;
  /** The ids of what was named together with it, by kind. */
  ids: Record<string, string>;
  fields: Record<string, unknown>;
  /** The operations that succeeded for it. */
  done: string[];
  /** The fields that each webhook reported last. */
  events: Record<string, Record<string, unknown>>;
}
