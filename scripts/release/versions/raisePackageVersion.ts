import { createRequire } from 'node:module';
import { paths } from '../../cli/paths.js';
import { runProcess } from '../../cli/runProcess.js';

const changesets = createRequire(import.meta.url).resolve('@changesets/cli/bin.js');

/** Raises the package's version as the changesets say, and moves their texts to the changelog. @throws UserError */
export async function raisePackageVersion(version: string): Promise<void> {
  const options = { cwd: paths.root, showOutput: true };
  await runProcess(process.execPath, [changesets, 'version'], options);
  // Changesets does not change the lock file.
  const flags = ['--allow-same-version', '--no-git-tag-version', '--ignore-scripts'];
  await runProcess('npm', ['version', version, ...flags], options);
}
