import { parseArgs } from 'node:util';
import { Failure } from '../cli/failure.js';

export const usage = 'Usage: npm run generate -- --spec FILE --out DIR';

/** What `npm run generate` is called with. @throws Failure */
export function readArguments(args: string[]): { spec: string; out: string } {
  try {
    const { spec, out } = parseArgs({
      args,
      options: { spec: { type: 'string' }, out: { type: 'string' } },
    }).values;
    if (spec && out) return { spec, out };
  } catch (error) {
    throw new Failure(`${(error as Error).message}\n${usage}`);
  }
  throw new Failure(usage);
}
