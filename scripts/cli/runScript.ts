import { UserError } from './userError.js';

/**
 * Runs a script. An error that the user can fix is printed without a stack trace: a {@link UserError}, or an error of the
 * system, such as a full disk. After any error the script ends with `exitCode`. Default: 1.
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
