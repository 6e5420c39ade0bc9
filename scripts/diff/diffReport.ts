import { inTemporaryFolder } from '../cli/inTemporaryFolder.js';
import {
  type ContractVersion,
  contractVersionAt,
  type Versions,
  versionsOf,
  workingTree,
} from '../contract/contractVersion.js';
import type { Impact } from '../contract/impact.js';
import { type Change, impactOf } from './change.js';
import { compare } from './compare.js';
import { refuseInvalid } from './refuseInvalid.js';
import { sourceMap } from './sourceMap.js';

export interface DiffReport {
  /** The greatest impact of the changes. */
  impact: Impact;
  base: Versions;
  revision: Versions;
  changes: LocatedChange[];
}

export interface LocatedChange extends Change {
  /** The changed file, by the name that the reader knows, such as `v0.1.0:openapi/openapi.yaml`. */
  file: string;
  /** Line number, starting at 1. */
  line: number;
}

/**
 * Compares two versions of the contract, each a git ref or a file. @param revision default: the working tree.
 * @throws UserError if one of them can't be read or compared
 */
export function diffReport(base: string, revision?: string): Promise<DiffReport> {
  return withVersions(base, revision, diffOf);
}

/** Loads two versions, as `diffReport` does. Their files exist until the promise that `use` returns is settled. */
export function withVersions<Result>(
  base: string,
  revision: string | undefined,
  use: (sides: Record<Change['side'], ContractVersion>) => Promise<Result>,
): Promise<Result> {
  return inTemporaryFolder(async (folder) => {
    const before = await contractVersionAt(base, folder);
    const after = revision === undefined ? await workingTree() : await contractVersionAt(revision, folder);
    return use({ base: before, revision: after });
  });
}

/** Compares two versions that are already loaded. @throws UserError if one of them can't be compared */
export async function diffOf(sides: Record<Change['side'], ContractVersion>): Promise<DiffReport> {
  const { base, revision } = sides;
  await refuseInvalid(base);
  await refuseInvalid(revision);
  const changes = compare(base.document, revision.document);
  return {
    impact: impactOf(changes),
    base: versionsOf(base),
    revision: versionsOf(revision),
    changes: await located(changes, sides),
  };
}

/**
 * Adds the file and the line to each change. Several operations can share the part that changed. So equal changes in the
 * same place are one change of all of these operations.
 */
async function located(
  changes: Change[],
  sides: Record<Change['side'], ContractVersion>,
): Promise<LocatedChange[]> {
  const locate = { base: sourceMap(sides.base), revision: sourceMap(sides.revision) };
  const found = new Map<string, LocatedChange>();
  for (const change of changes) {
    const { file, line } = await locate[change.side](change.pointer);
    const place = { file: sides[change.side].nameOf(file), line };
    const id = JSON.stringify([change.reason, place]);
    const uses = [...(found.get(id)?.uses ?? []), ...change.uses];
    found.set(id, { ...(found.get(id) ?? { ...change, ...place }), uses: [...new Set(uses)] });
  }
  return [...found.values()];
}
