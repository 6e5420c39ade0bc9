/** Returns the value of a JSON text; undefined for anything else. */
export function parsed(text: unknown): object | undefined {
  try {
    return JSON.parse(text as string);
  } catch {
    return undefined;
  }
}
