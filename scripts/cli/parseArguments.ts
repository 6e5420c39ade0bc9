import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UserError } from './userError.js';

/**
 * Parses the options and positional arguments of a script. `check` refuses them, or returns what the script needs.
 * @throws UserError that ends with `usage`, for arguments that Node cannot parse or that `check` refuses
 */
export function parseArguments<const Config extends ParseArgsConfig, Result>(
  config: Config,
  usage: string,
  check: (parsed: ReturnType<typeof parseArgs<Config>>) => Result,
): Result {
  try {
    return check(parseArgs(config));
  } catch (error) {
    throw new UserError(`${(error as Error).message}\n${usage}`);
  }
}
