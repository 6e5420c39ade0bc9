import { paths } from './cli/paths.js';
import { runScript } from './cli/runScript.js';
import { loadContract } from './contract/loadContract.js';
import { checkFiles } from './generate/checkFiles.js';
import { contractFiles } from './generate/contractFiles.js';
import { flowFiles } from './reference/flow/flowFiles.js';
import { restoreOwnTexts } from './release/exchangeTexts.js';

await runScript(async () => {
  if (await restoreOwnTexts()) {
    console.log('npm pack was interrupted. README.md is the one of the repository again.');
  }
  const contract = await loadContract();
  const files = new Map([...contractFiles(contract, paths.generated), ...flowFiles(contract)]);
  await checkFiles(paths.generated, files);
  console.log('generated/ is up to date.');
});
