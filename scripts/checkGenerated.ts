import { paths } from './cli/paths.js';
import { runScript } from './cli/runScript.js';
import { loadContract } from './contract/loadContract.js';
import { checkFiles } from './generate/checkFiles.js';
import { contractFiles } from './generate/contractFiles.js';

await runScript(async () => {
  await checkFiles(paths.generated, contractFiles(await loadContract(), paths.generated));
  console.log('generated/ is up to date.');
});
