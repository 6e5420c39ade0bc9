/** Something that the user of a script can mend. Its message says what, where and what to do. */
export class Failure extends Error {}

/**
 * Runs a script. A {@link Failure}, or what the system refuses (no space, no permission), is printed as it is, without a
 * stack trace, and ends the script with exit code 1.
 */
export async function run(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Failure || (error instanceof Error && 'syscall' in error))) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
