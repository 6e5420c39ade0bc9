import { Failure } from './cli/failure.js';
import { exitCodeOf, reportJson, reportText } from './verify/reportText.js';
import { readArguments } from './verify/verifyArguments.js';

// Else what lies in the temporary folder would stay.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(2));

try {
  const { json, ...options } = readArguments(process.argv.slice(2), process.env.PARTNER_API_KEY);
  // Wrong arguments are refused without the wait for what this loads.
  const { verify } = await import('./verify/verify.js');
  const verdicts = await verify(options);
  process.stdout.write((json ? reportJson : reportText)(verdicts, options.server));
  process.exitCode = exitCodeOf(verdicts);
} catch (error) {
  console.error(error instanceof Failure ? error.message : error);
  process.exitCode = 2;
}
