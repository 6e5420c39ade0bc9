import { inTemporaryFolder } from '../cli/inTemporaryFolder.js';
import { type Side, sideOf, workingTree } from '../contract/side.js';
import { defaultBase } from '../release/versions/defaultBase.js';
import { type Change, type Impact, impactOf } from './change.js';
import { compare } from './compare.js';
import { redoclyDiff } from './redoclyDiff.js';
import { sourceMap } from './sourceMap.js';

export interface DiffReport {
  /** What the changes together ask of the version. */
  impact: Impact;
  base: Versions;
  revision: Versions;
  changes: LocatedChange[];
}

/** One of the two sides: what it is called, and its versions. */
export interface Versions {
  name: string;
  /** `info.version`. */
  contract: string;
  /** Of the npm package; absent where the side is a file. */
  package?: string;
}

export interface LocatedChange extends Change {
  /** The file that it stands in, as the reader would name it. */
  file: string;
  /** From 1. */
  line: number;
}

/**
 * Compares two versions of the contract, each a git ref or a file. @param base default: the last release, else the
 * default branch. @param revision default: the working tree. @throws Failure where one of them can't be read.
 */
export function diffReport(base?: string, revision?: string): Promise<DiffReport> {
  return inTemporaryFolder(async (folder) => {
    const before = await sideOf(base ?? (await defaultBase()), folder);
    const after = revision === undefined ? await workingTree() : await sideOf(revision, folder);
    return diffOf({ base: before, revision: after }, folder);
  });
}

/** The same of two sides at hand. `folder` takes temporary files. */
export async function diffOf(sides: Record<Change['side'], Side>, folder: string): Promise<DiffReport> {
  const { base, revision } = sides;
  const changes = await compare(base.document, revision.document, (...pair) => redoclyDiff(...pair, folder));
  return {
    impact: impactOf(changes),
    base: versionsOf(base),
    revision: versionsOf(revision),
    changes: await located(changes, sides),
  };
}

function versionsOf({ name, document, packageVersion }: Side): Versions {
  const contract = document.info?.version ?? '';
  return { name, contract, ...(packageVersion === undefined ? {} : { package: packageVersion }) };
}

/** What is shared by several operations changes once: of equal changes in one place, the first stays. */
async function located(changes: Change[], sides: Record<Change['side'], Side>): Promise<LocatedChange[]> {
  const locate = { base: sourceMap(sides.base), revision: sourceMap(sides.revision) };
  const found = new Map<string, LocatedChange>();
  for (const change of changes) {
    const { file, line } = await locate[change.side](change.pointer);
    const place = { file: sides[change.side].nameOf(file), line };
    const id = JSON.stringify([change.reason, place]);
    if (!found.has(id)) found.set(id, { ...change, ...place });
  }
  return [...found.values()];
}
