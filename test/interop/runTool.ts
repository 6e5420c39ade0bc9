import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { outcomeOf, type ProcessOutcome } from '../../scripts/cli/runProcess.js';
import { type Manifest, manifestOf, nodeFor, type Workshop } from './workshop.js';

/** Runs lines for a shell in the folder `app`. Of the installed tools, it finds only the programs of `tool`. */
export function runTool(
  workshop: Workshop,
  tool: string,
  app: string,
  commands: string[],
): Promise<ProcessOutcome> {
  const manifest = manifestOf(workshop, tool);
  const programs = join(app, 'bin');
  mkdirSync(programs);
  for (const [name, file] of Object.entries(programsOf(manifest))) {
    // Two versions of a tool have programs of the same name, and npm links only one of them.
    const path = join(workshop.dir, 'node_modules', tool, file);
    writeFileSync(join(programs, name), `#!/bin/sh\nexec node '${path}' "$@"\n`);
    chmodSync(join(programs, name), 0o755);
  }
  const PATH = [programs, nodeFor(workshop, manifest), process.env.PATH].join(delimiter);
  return outcomeOf('sh', ['-ec', commands.join('\n')], { cwd: app, env: { PATH, NO_COLOR: '1' } });
}

/** Returns the names of a package's programs, with their files. */
function programsOf({ name, bin = {} }: Manifest): Record<string, string> {
  return typeof bin === 'string' ? { [name]: bin } : bin;
}
