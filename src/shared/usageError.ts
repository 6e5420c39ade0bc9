/** A mistake in the use of a command. Its message is one line that says what is wrong and what to do. */
export class UsageError extends Error {}

/** Runs a command. For a {@link UsageError}, prints only its message and ends with exit code 2. */
export async function orExit(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    // An argument that it quotes may have line breaks.
    console.error(error.message.replace(/\s*[\r\n]\s*/g, ' '));
    process.exit(2);
  }
}
