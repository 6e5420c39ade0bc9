import { runScript } from './cli/runScript.js';
import { generateArguments } from './generate/generateArguments.js';

await runScript(async () => {
  const { spec, out } = generateArguments(process.argv.slice(2));
  // Redocly and TypeScript take long to load, so wrong arguments are refused first.
  const { generateClient } = await import('./generate/generateClient.js');
  console.log(`Generated ${(await generateClient(spec, out)).join(', ')} in ${out}.`);
});
