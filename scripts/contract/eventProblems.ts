/** The fields of a webhook's event, each with its known values if it is an open list. */
export type EventFields = ReadonlyMap<string, readonly unknown[] | undefined>;

/** Returns why no event of a webhook has these values: it lacks a field, or a value is not among the known ones. */
export function eventProblems(webhook: string, fields: EventFields, values: object = {}): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (!fields.has(name)) return [`The event \`${webhook}\` has no field \`${name}\`. Correct the name.`];
    const known = fields.get(name);
    if (!known || known.includes(value)) return [];
    return [`\`${value}\` is no known value of \`${name}\`. The known values are ${known.join(', ')}.`];
  });
}
