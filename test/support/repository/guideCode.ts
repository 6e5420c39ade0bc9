import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { paths } from '../../../scripts/cli/paths.js';
import type { ProcessOutcome } from '../../../scripts/cli/runProcess.js';
import { run, temporaryFolder } from './copy.js';

/** Returns the examples of a guide that name their file, by that name: `// file.ts`, or `# file.yaml`. */
export function examplesOf(guide: string): Map<string, string> {
  const text = readFileSync(join(paths.root, 'docs/guide', `${guide}.md`), 'utf8');
  const blocks = text.matchAll(/```\w+\n((?:\/\/|#) (\S+)\n[\s\S]*?)```/g);
  return new Map([...blocks].map(([, code = '', name = '']) => [name, code]));
}

/**
 * Runs a program that imports examples of a guide, such as `./traced`, with the sources of the package and the real
 * libraries. `change` may change the text of each example.
 */
export async function runWithExamples(
  guide: string,
  program: string,
  env: Record<string, string>,
  change = (code: string) => code,
): Promise<ProcessOutcome> {
  const dir = temporaryFolder();
  symlinkSync(join(paths.root, 'node_modules'), join(dir, 'node_modules'), 'dir');
  for (const [name, code] of examplesOf(guide)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), change(code));
  }
  const options = { bundle: true, packages: 'external', platform: 'node', format: 'esm' } as const;
  await build({
    stdin: { contents: program, resolveDir: dir, loader: 'ts' },
    outfile: join(dir, 'program.mjs'),
    alias: {
      '@p100/partner-api': join(paths.root, 'src/index.ts'),
      '@p100/partner-api/webhooks': join(paths.root, 'src/webhooks.ts'),
    },
    ...options,
  });
  return run(process.execPath, ['--expose-gc', join(dir, 'program.mjs')], dir, env);
}
