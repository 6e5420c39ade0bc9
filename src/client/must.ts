/** A mistake in a call or in an option. Its message contains no value. */
export class Mistake extends TypeError {}

/** @throws Mistake with `message`, unless `condition` holds. */
export function must(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Mistake(message);
}
