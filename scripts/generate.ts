// `npm run generate` starts Node with a small space for new objects: a large description then needs a fifth less memory, and
// no more time.
import { runScript } from './cli/runScript.js';
import { generateArguments } from './generate/generateArguments.js';

await runScript(async () => {
  const { spec, out } = generateArguments(process.argv.slice(2));
  // Redocly and TypeScript take long to load, so wrong arguments are refused first.
  const { generateClient } = await import('./generate/generateClient.js');
  const { names, leftOut } = await generateClient(spec, out);
  console.log(`Generated ${names.filter((name) => !name.includes('/')).join(', ')} and runtime/ in ${out}.`);
  if (leftOut) console.log(leftOut);
});
