import { runScript } from './cli/runScript.js';
import { exitCodeOf, reportJson, reportText } from './verify/reportText.js';
import { verifyArguments } from './verify/verifyArguments.js';

await runScript(async () => {
  const { json, ...service } = verifyArguments(process.argv.slice(2), process.env.PARTNER_API_KEY);
  // Redocly takes long to load, so wrong arguments are refused first.
  const { loadProbes } = await import('./verify/loadProbes.js');
  const { verify } = await import('./verify/verify.js');
  const verdicts = await verify(await loadProbes(), service);
  process.stdout.write((json ? reportJson : reportText)(verdicts, service.server));
  process.exitCode = exitCodeOf(verdicts);
}, 2);
