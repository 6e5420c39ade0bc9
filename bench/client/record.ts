/** Returns an object with a value for each name. */
export function record<Name extends string, Value>(
  names: readonly Name[],
  get: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, get(name)])) as Record<Name, Value>;
}

/** Like {@link record}, but asynchronous: gets one value after the other. */
export async function recordInTurn<Name extends string, Value>(
  names: readonly Name[],
  get: (name: Name) => Promise<Value>,
): Promise<Record<Name, Value>> {
  const values = new Map<Name, Value>();
  for (const name of names) values.set(name, await get(name));
  return record(names, (name) => values.get(name) as Value);
}
