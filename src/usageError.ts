/** A mistake of the one who typed a command. Its message is one line that says what is wrong and what to do. */
export class UsageError extends Error {}
