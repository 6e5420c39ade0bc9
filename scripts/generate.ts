import { run } from './cli/failure.js';
import { readArguments } from './generate/generateArguments.js';

await run(async () => {
  const { spec, out } = readArguments(process.argv.slice(2));
  // Wrong arguments are refused without the wait for Redocly and TypeScript, which this loads.
  const { generateClient } = await import('./generate/generateClient.js');
  console.log(`Generated ${(await generateClient(spec, out)).join(', ')} in ${out}.`);
});
