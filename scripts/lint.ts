import { run } from './cli/failure.js';
import { loadContract } from './contract/load.js';

await run(async () => {
  const { files } = await loadContract();
  console.log(`The contract is valid: ${files.size} files and their bundle.`);
});
