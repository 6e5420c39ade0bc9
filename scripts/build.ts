import { mkdir } from 'node:fs/promises';
import { contractFiles } from './contractFiles.js';
import { run } from './failure.js';
import { loadContract } from './load.js';
import { generatedDir } from './paths.js';
import { writeFiles } from './writeFiles.js';

await run(async () => {
  const { document } = await loadContract();
  const files = contractFiles(document, generatedDir);
  await mkdir(generatedDir, { recursive: true });
  await writeFiles(generatedDir, files);
  console.log(`Generated ${[...files.keys()].join(', ')}.`);
});
