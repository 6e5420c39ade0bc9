import { run } from './cli/failure.js';
import { generatedDir } from './cli/paths.js';
import { loadContract } from './contract/load.js';
import { checkFiles } from './generate/checkFiles.js';
import { contractFiles } from './generate/contractFiles.js';

await run(async () => {
  const { document } = await loadContract();
  await checkFiles(generatedDir, contractFiles(document, generatedDir));
  console.log('generated/ is up to date.');
});
