import { mkdir } from 'node:fs/promises';
import { paths } from './cli/paths.js';
import { runScript } from './cli/runScript.js';
import { loadContract } from './contract/loadContract.js';
import { contractFiles } from './generate/contractFiles.js';
import { writeFiles } from './generate/writeFiles.js';
import { flowFiles } from './reference/flow/flowFiles.js';

await runScript(async () => {
  const contract = await loadContract();
  const files = new Map([...contractFiles(contract, paths.generated), ...flowFiles(contract)]);
  await mkdir(paths.generated, { recursive: true });
  await writeFiles(paths.generated, files);
  console.log(`Generated ${[...files.keys()].join(', ')}.`);
});
