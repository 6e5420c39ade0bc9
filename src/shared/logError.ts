/** Writes an error to the console. Does nothing if the console itself fails, as a replaced one may do. */
export async function logError(error: unknown): Promise<void> {
  try {
    await console.error(error);
  } catch {}
}
