import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contractFiles } from './contractFiles.js';
import { Failure, run } from './failure.js';
import { loadContract } from './load.js';
import { generatedDir } from './paths.js';

await run(async () => {
  const { document } = await loadContract();
  const files = contractFiles(document, generatedDir);
  const present = new Set(await readdir(generatedDir).catch(() => []));
  const stale = [];
  for (const [name, text] of files) {
    if (!present.has(name) || (await readFile(join(generatedDir, name), 'utf8')) !== text) stale.push(name);
  }
  const unknown = [...present].filter((name) => !files.has(name));
  if (stale.length > 0) {
    throw new Failure(
      `Out of date in generated/: ${stale.join(', ')}. Run \`npm run build\` and commit the result.`,
    );
  }
  if (unknown.length > 0) {
    throw new Failure(`Not generated, but in generated/: ${unknown.join(', ')}. Move or delete it.`);
  }
  console.log('generated/ is up to date.');
});
