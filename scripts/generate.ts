import { mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { banner } from './emit/source.js';
import { Failure, run } from './failure.js';
import { generatedFiles } from './generatedFiles.js';
import { loadDescription } from './load.js';
import { writeFiles } from './writeFiles.js';

const usage = 'Usage: npm run generate -- --spec FILE --out DIR';

await run(async () => {
  const { spec, out } = readArguments();
  if (!(await stat(spec).catch(() => undefined))?.isFile())
    throw new Failure(`There is no file ${spec}.\n${usage}`);
  const { document } = await loadDescription(await realpath(spec));

  const existing = await stat(out).catch(() => undefined);
  if (existing && !existing.isDirectory()) throw new Failure(`${out} is not a folder.\n${usage}`);
  await mkdir(out, { recursive: true });
  // Imports are resolved from where the files really are.
  const dir = await realpath(out);
  const files = generatedFiles(document, dir);
  for (const name of files.keys()) await refuseToOverwrite(join(dir, name));
  await writeFiles(dir, files);
  console.log(`Generated ${[...files.keys()].join(', ')} in ${out}.`);
});

function readArguments(): { spec: string; out: string } {
  try {
    const { spec, out } = parseArgs({
      options: { spec: { type: 'string' }, out: { type: 'string' } },
    }).values;
    if (spec && out) return { spec, out };
  } catch (error) {
    throw new Failure(`${(error as Error).message}\n${usage}`);
  }
  throw new Failure(usage);
}

/** Only what an earlier run wrote may be replaced. openapi.json can't say so; openapi.yaml, written with it, does. */
async function refuseToOverwrite(file: string): Promise<void> {
  if (!(await stat(file).catch(() => undefined))) return;
  const text = await readFile(file.replace(/\.json$/, '.yaml'), 'utf8').catch(() => '');
  if (!text.slice(0, banner.length + 3).includes(banner)) {
    throw new Failure(`${file} was not generated, so it is not overwritten. Choose another --out.`);
  }
}
