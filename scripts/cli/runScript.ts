import { UserError } from './userError.js';

/**
 * Runs a script. What the user can fix, a {@link UserError} or a refusal of the system such as a full disk, is printed
 * without a stack trace. After any error the script ends with `exitCode`, by default 1.
 */
export async function runScript(main: () => Promise<void>, exitCode = 1): Promise<void> {
  try {
    await main();
  } catch (error) {
    const canBeFixed = error instanceof UserError || (error instanceof Error && 'syscall' in error);
    console.error(canBeFixed ? error.message : error);
    process.exitCode = exitCode;
  }
}
