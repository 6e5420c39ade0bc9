import { checkFiles } from './checkFiles.js';
import { contractFiles } from './contractFiles.js';
import { run } from './failure.js';
import { loadContract } from './load.js';
import { generatedDir } from './paths.js';

await run(async () => {
  const { document } = await loadContract();
  await checkFiles(generatedDir, contractFiles(document, generatedDir));
  console.log('generated/ is up to date.');
});
