import { gte, inc, major } from 'semver';
import { Failure } from '../failure.js';
import type { Impact } from './change.js';
import type { DiffReport } from './report.js';

/** The least version that may follow `version`. Below 1.0 a major change asks for a minor step, as npm's `^` has it. */
export function nextVersion(version: string, impact: Impact): string {
  if (impact === 'none') return version;
  const step = impact === 'major' && major(version) === 0 ? 'minor' : impact;
  const next = inc(version, step);
  if (!next) throw new Failure(`${version} is no semantic version.`);
  return next;
}

/**
 * Compares what the changes ask of the two versions with what they were raised by. @param planned the package's next
 * version, where changesets announce one: then the release raises `info.version` too. @throws Failure where a version
 * was raised too little.
 */
export function checkVersions({ impact, base, revision }: DiffReport, planned?: string): void {
  const contract = nextVersion(base.contract, impact);
  const problems = [];
  if (planned === undefined && !gte(revision.contract, contract)) {
    problems.push(`info.version is ${revision.contract}, and must be ${contract} or more`);
  }
  if (base.package !== undefined && revision.package !== undefined) {
    const least = nextVersion(base.package, impact);
    const version = planned ?? revision.package;
    if (!gte(version, least)) problems.push(`the package's is ${version}, and must be ${least} or more`);
  }
  if (problems.length === 0) return;
  throw new Failure(
    `The contract's changes since ${base.name} are ${impact}: ${problems.join('; ')}. ` +
      'Run `npx changeset` and choose the step; the release raises both versions.',
  );
}
