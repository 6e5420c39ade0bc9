/** Something that the user of a script can mend. Its message says what, where and what to do. */
export class Failure extends Error {}

/** Runs a script. A {@link Failure} is printed as it is, without a stack trace, and ends it with exit code 1. */
export async function run(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
