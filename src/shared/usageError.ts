/** A mistake of the one who typed a command. Its message is one line that says what is wrong and what to do. */
export class UsageError extends Error {}

/** Runs a command. What was wrong with its use is all that it prints, and it ends with exit code 2. */
export async function orExit(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
