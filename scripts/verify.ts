import { runScript } from './cli/runScript.js';
import { exitCodeOf, reportJson, reportText } from './verify/reportText.js';
import { verifyArguments } from './verify/verifyArguments.js';

// Exiting runs the listeners that remove the temporary folder.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(2));

await runScript(async () => {
  const { json, ...options } = verifyArguments(process.argv.slice(2), process.env.PARTNER_API_KEY);
  // Redocly takes long to load, so wrong arguments are refused first.
  const { verify } = await import('./verify/verify.js');
  const verdicts = await verify(options);
  process.stdout.write((json ? reportJson : reportText)(verdicts, options.server));
  process.exitCode = exitCodeOf(verdicts);
}, 2);
