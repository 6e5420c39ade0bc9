import { readArguments } from './arguments.js';
import { run } from './failure.js';

await run(async () => {
  const { spec, out } = readArguments(process.argv.slice(2));
  // Wrong arguments are refused without the wait for Redocly and TypeScript, which this loads.
  const { generateClient } = await import('./generateClient.js');
  console.log(`Generated ${(await generateClient(spec, out)).join(', ')} in ${out}.`);
});
