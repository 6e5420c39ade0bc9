import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chapterOf } from './chapterOf.js';
import type { Operation } from './operationsIn.js';
import type { Read, Reader } from './readers/reader.js';
import { runTool } from './runTool.js';
import { appFolder, type Workshop } from './workshop.js';

const programs = fileURLToPath(new URL('readers', import.meta.url));

export interface MeasuredReader extends Read {
  /** What the tool printed. */
  log: string;
}

/** Lets a tool check the description, or import its operations as requests. */
export async function measureReader(
  workshop: Workshop,
  { name, folder, chapter, program, imports }: Reader,
  operations: Operation[],
): Promise<MeasuredReader> {
  const app = appFolder(workshop, name.replaceAll(/\W/g, '-'));
  const { commands, files } = chapter ? chapterOf(chapter) : { commands: [], files: {} };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(app, file), text);
  if (program) {
    copyFileSync(join(programs, program[0]), join(app, program[0]));
    commands.push(`node ${program.join(' ')}`);
  }
  const { exitCode, stdout, stderr } = await runTool(workshop, folder, app, commands);
  const accepts = exitCode === 0;
  const found = imports && accepts ? JSON.parse(stdout.trim().split('\n').at(-1) ?? '') : undefined;
  return {
    accepts,
    missingRequests: found ? operations.length - found.requests : 0,
    upload: found?.upload,
    log: `${stdout}\n${stderr}`,
  };
}
