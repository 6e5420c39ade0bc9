import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Change, type Impact, impactOf } from './change.js';
import { compare } from './compare.js';
import { defaultBase } from './defaultBase.js';
import { redoclyDiff } from './redoclyDiff.js';
import { type Side, sideOf, workingTree } from './side.js';
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
export async function diffReport(base?: string, revision?: string): Promise<DiffReport> {
  const folder = await mkdtemp(join(tmpdir(), 'contract-diff-'));
  try {
    const before = await sideOf(base ?? (await defaultBase()), folder);
    const after = revision === undefined ? await workingTree() : await sideOf(revision, folder);
    const changes = await compare(before.document, after.document, (...sides) =>
      redoclyDiff(...sides, folder),
    );
    return {
      impact: impactOf(changes),
      base: versionsOf(before),
      revision: versionsOf(after),
      changes: await located(changes, { base: before, revision: after }),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function versionsOf({ name, document, packageVersion }: Side): Versions {
  const contract = document.info?.version ?? '';
  return { name, contract, ...(packageVersion === undefined ? {} : { package: packageVersion }) };
}

async function located(changes: Change[], sides: Record<Change['side'], Side>): Promise<LocatedChange[]> {
  const locate = { base: sourceMap(sides.base.file), revision: sourceMap(sides.revision.file) };
  return Promise.all(
    changes.map(async (change) => {
      const { file, line } = await locate[change.side](change.pointer);
      return { ...change, file: sides[change.side].nameOf(file), line };
    }),
  );
}
