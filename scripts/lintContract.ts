import { runScript } from './cli/runScript.js';
import { loadContract } from './contract/loadContract.js';

await runScript(async () => {
  const { files } = await loadContract();
  console.log(`The contract is valid: ${files.size} files and their bundle.`);
});
