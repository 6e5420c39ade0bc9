import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { outcomeOf } from '../../scripts/cli/runProcess.js';
import { chapterOf } from './chapterOf.js';
import { compileApp } from './compileApp.js';
import type { Generated, Generator } from './generators/generator.js';
import type { MockServer } from './mockServer.js';
import type { Operation } from './operationsIn.js';
import { runTool } from './runTool.js';
import { appFolder, type Workshop } from './workshop.js';

/** The address in the guide's samples. */
const guideAddress = 'http://127.0.0.1:4010';
/** What the guide's samples print. */
const recognised = 'Documents are missing.\n';

export interface MeasuredGenerator extends Generated {
  /** What the generator, TypeScript and the sample printed. */
  log: string;
}

/** Follows the guide: makes a client from the description, and compiles and runs the sample. */
export async function measureGenerator(
  workshop: Workshop,
  { name, chapter, folder, types }: Generator,
  operations: Operation[],
  mock: MockServer,
): Promise<MeasuredGenerator> {
  const { commands, files } = chapterOf(chapter);
  const app = appFolder(workshop, name.replaceAll(/\W/g, '-'));
  for (const [file, code] of Object.entries(files))
    writeFileSync(join(app, file), code.replaceAll(guideAddress, mock.url));

  const made = await runTool(workshop, folder, app, commands);
  const names = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(isGenerated);
  const { errors, ...seen } = compileApp(app, names, types, operations);
  const calls = errors.sample === '' && (await callsOnce(app, mock));
  return {
    generates: made.exitCode === 0,
    compiles: names.length > 0 && errors.generated === '',
    calls,
    typedCodes: calls && errors.wrongCode !== '',
    sameNames: names.filter((name) => names.some((other) => isSameInOtherCase(name, other))),
    ...seen,
    log: [made.stdout, made.stderr, errors.generated, errors.sample].join('\n'),
  };
}

const isGenerated = (name: string) => /^partner-api[/\\].*\.ts$/.test(name);
const isSameInOtherCase = (a: string, b: string) => a !== b && a.toLowerCase() === b.toLowerCase();

/** Runs the sample. Returns whether it makes exactly one call, is answered with the error, and recognises the error. */
async function callsOnce(app: string, { calls }: MockServer): Promise<boolean> {
  const before = calls.length;
  const files = { entryPoints: [join(app, 'verify.ts')], outfile: join(app, 'verify.mjs') };
  const options = { bundle: true, packages: 'external', format: 'esm', logLevel: 'silent' } as const;
  const bundled = await build({ ...files, ...options }).catch(() => undefined);
  if (!bundled) return false;
  const { stdout } = await outcomeOf(process.execPath, ['verify.mjs'], { cwd: app });
  const made = calls.slice(before);
  return stdout === recognised && made.length === 1 && made[0] === 'POST /v1/user/verification 404';
}
