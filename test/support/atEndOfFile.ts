import { afterAll } from 'vitest';

const cleanups: (() => unknown)[] = [];

afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

/** Runs `cleanup` after the tests of the file, the last first. `afterAll` itself does nothing within a hook. */
export function atEndOfFile(cleanup: () => unknown): void {
  cleanups.push(cleanup);
}
