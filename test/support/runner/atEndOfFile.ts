const cleanups: (() => unknown)[] = [];

/** Runs `cleanup` after the tests of the file, the last first. `afterAll` itself does nothing within a hook. */
export function atEndOfFile(cleanup: () => unknown): void {
  cleanups.push(cleanup);
}

export async function cleanUp(): Promise<void> {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
}
