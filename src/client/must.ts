const mistakes = new WeakSet<object>();

/** @throws TypeError with `message`, unless `condition` holds. The message must contain no value. */
export function must(condition: unknown, message: string): asserts condition {
  if (condition) return;
  const error = new TypeError(message);
  mistakes.add(error);
  throw error;
}

/** Whether `must()` has thrown an error, so that its message contains no value. */
export function isMistake(error: unknown): error is TypeError {
  return mistakes.has(error as object);
}
