/** The condition that leads to an error: `trigger` in its `x-error`. */
export type Trigger =
  | { when: 'missingKey' | 'wrongKey' | 'malformedBody' | 'fileType' | 'fileSize' }
  /** A required field or parameter is missing. With `fields`: none of these fields is given. */
  | { when: 'missingField'; fields?: readonly string[] }
  /** The request has an id of this kind that identifies nothing, or that is already taken. */
  | { when: 'unknown' | 'exists'; id: string }
  /** None of these operations has succeeded for the user yet. */
  | { when: 'before'; operations: readonly string[] }
  /** A webhook has reported these values for the user. */
  | { when: 'after'; webhook: string; values: Readonly<Record<string, unknown>> }
  /** Another user has this value of the field. */
  | { when: 'taken'; field: string };
