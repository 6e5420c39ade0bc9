import { diff, gt, gte, inc, major, valid } from 'semver';
import { Failure } from '../../cli/failure.js';
import { type Impact, impacts } from '../../diff/change.js';
import type { DiffReport } from '../../diff/diffReport.js';

/** By which step a version must be raised. Below 1.0.0 a major change asks for a minor step, as npm's `^` has it. */
export function stepOf(impact: Impact, version: string): Impact {
  return impact === 'major' && version.startsWith('0.') ? 'minor' : impact;
}

/** The least version that may follow. @throws Failure where it is no semantic version */
export function nextVersion(version: string, impact: Impact): string {
  const step = stepOf(impact, checked(version));
  return step === 'none' ? version : (inc(version, step) ?? version);
}

/**
 * Compares what the changes ask of the two versions with what they were raised by. @param planned the package's next
 * version, where changesets announce one: then the release raises `info.version` too. @throws Failure where a version
 * was raised too little, or would leave 0.x by accident.
 */
export function checkVersions({ impact, base, revision }: DiffReport, planned?: string): void {
  const problems = [];
  const contract = nextVersion(base.contract, impact);
  if (planned === undefined && !gte(checked(revision.contract), contract)) {
    problems.push(`info.version is ${revision.contract}, and must be ${contract} or more`);
  }
  // The package follows the contract where that was raised further, by hand.
  const asked = greater(impact, raisedBy(base.contract, revision.contract));
  const version = planned ?? revision.package;
  if (base.package !== undefined && version !== undefined) {
    const least = nextVersion(base.package, asked);
    if (!gte(version, least)) problems.push(`the package's is ${version}, and must be ${least} or more`);
  }
  if (problems.length > 0) {
    const step = stepOf(asked, base.package ?? base.contract);
    throw new Failure(
      `Changes of the contract since ${base.name}: ${impact}. But ${problems.join('; ')}. ` +
        `Run \`npx changeset\` and choose ${step}; the release raises both versions.`,
    );
  }
  const leaves = (before = '1.0.0', after = '0.0.0') => major(before) === 0 && major(after) > 0;
  if (leaves(base.package, version) && !leaves(base.contract, revision.contract)) {
    throw new Failure(
      `The package would become ${version}. Below 1.0.0 a major change takes a minor step: choose minor in the ` +
        'changeset. To leave 0.x on purpose, set info.version to 1.0.0 too.',
    );
  }
}

function raisedBy(before: string, after: string): Impact {
  if (!gt(checked(after), checked(before))) return 'none';
  const difference = diff(before, after) ?? '';
  return impacts.find((impact) => difference.endsWith(impact)) ?? 'patch';
}

function greater(one: Impact, other: Impact): Impact {
  return impacts.indexOf(one) > impacts.indexOf(other) ? one : other;
}

function checked(version: string): string {
  if (valid(version)) return version;
  throw new Failure(`${version} is no semantic version. Write it as in 1.2.3.`);
}
