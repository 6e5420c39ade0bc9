const cleanups: (() => unknown)[] = [];

/**
 * Runs `cleanup` after all tests of the file, the last registered one first. Vitest's `afterAll` does nothing if a hook
 * calls it, and this works there too.
 */
export function atEndOfFile(cleanup: () => unknown): void {
  cleanups.push(cleanup);
}

export async function cleanUp(): Promise<void> {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
}
