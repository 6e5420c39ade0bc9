/** Writes an error to the console. Does nothing if the console itself throws, as a replaced one may do. */
export function logError(error: unknown): void {
  try {
    console.error(error);
  } catch {}
}
