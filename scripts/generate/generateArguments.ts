import { parseArguments } from '../cli/parseArguments.js';
import { UserError } from '../cli/userError.js';

export const usage = 'Usage: npm run generate -- --spec FILE --out DIR';

/** Reads the arguments of `npm run generate`. @throws UserError */
export function generateArguments(args: string[]): { spec: string; out: string } {
  const options = { spec: { type: 'string' }, out: { type: 'string' } } as const;
  return parseArguments({ args, options }, usage, ({ values: { spec, out } }) => {
    if (!spec || !out) throw new UserError('Give both --spec and --out.');
    return { spec, out };
  });
}
