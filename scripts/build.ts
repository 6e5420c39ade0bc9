import { mkdir } from 'node:fs/promises';
import { run } from './cli/failure.js';
import { generatedDir } from './cli/paths.js';
import { loadContract } from './contract/load.js';
import { contractFiles } from './generate/contractFiles.js';
import { writeFiles } from './generate/writeFiles.js';

await run(async () => {
  const { document } = await loadContract();
  const files = contractFiles(document, generatedDir);
  await mkdir(generatedDir, { recursive: true });
  await writeFiles(generatedDir, files);
  console.log(`Generated ${[...files.keys()].join(', ')}.`);
});
