/** An error that the user of a script can fix. The message says what is wrong, where, and what to do. */
export class UserError extends Error {}
