import { readFileSync } from 'node:fs';
import { copyOfRepository } from './copy.js';
import { stepsOf } from './stepsOf.js';

/** Copies this repository and applies the steps in some chapters of CONTRIBUTING. Does not build the copy. */
export function copyWithSteps(...chapters: string[]) {
  const copy = copyOfRepository();
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  for (const { file, from, to } of chapters.flatMap((chapter) => stepsOf(contributing, chapter))) {
    if (from === undefined) copy.write(file, to);
    else copy.edit(file, from, to);
  }
  return copy;
}
