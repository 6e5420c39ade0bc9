import { readFileSync } from 'node:fs';
import { copyOfRepository } from './copy.js';
import { stepsOf } from './stepsOf.js';

/** A copy of this repository to which the steps in some chapters of CONTRIBUTING were done. It is not built yet. */
export function walked(...chapters: string[]) {
  const copy = copyOfRepository();
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  for (const { file, from, to } of chapters.flatMap((chapter) => stepsOf(contributing, chapter))) {
    if (from === undefined) copy.write(file, to);
    else copy.edit(file, from, to);
  }
  return copy;
}
