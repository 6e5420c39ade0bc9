import { paths } from '../../cli/paths.js';
import type { Loaded } from '../../contract/loadContract.js';
import { openPlace } from '../../contract/openPlace.js';
import type { Observation } from '../finding.js';
import { editAssumptions } from './editAssumptions.js';
import { editFindings } from './editFindings.js';
import { Editing } from './editing.js';
import { editSeen } from './editSeen.js';
import { editUnconfirmed } from './editUnconfirmed.js';
import { SourceFiles } from './sourceFiles.js';
import { unifiedDiff } from './unifiedDiff.js';

export interface Patch {
  /** For `git apply` in the root of the repository. It is undefined if nothing is to be changed. */
  patch: string | undefined;
  /** What only a person can do, in words. */
  leftToYou: string[];
}

/**
 * Returns the change of the contract's files that makes them say what was seen. Texts that only a person can write are
 * marked, and lint refuses them. `file` is the root of the contract. @throws UserError if a file can't be changed
 */
export async function patchOf(
  { document, files }: Loaded,
  observation: Observation,
  file = paths.contract,
): Promise<Patch> {
  const sources = await SourceFiles.read(file, files);
  const editing = new Editing(document, sources, observation.descriptions);
  await editAssumptions(editing, observation.assumptions);
  await editUnconfirmed(editing, observation.unconfirmed);
  await editFindings(editing, observation);
  await editSeen(editing, observation);
  sources.deleteUnused();
  const changes = sources.changes();
  const open = changes.reduce(
    (sum, { before = '', after = '' }) => sum + countIn(after) - countIn(before),
    0,
  );
  if (open > 0) {
    editing.leave(
      `The patch has ${open} marked ${open === 1 ? 'place' : 'places'} (\`${openPlace}\`) for words that only you know. Lint lists them.`,
    );
  }
  return {
    patch: changes.length > 0 ? await unifiedDiff(changes) : undefined,
    leftToYou: editing.leftToYou,
  };
}

function countIn(text: string): number {
  return text.split(openPlace).length - 1;
}
