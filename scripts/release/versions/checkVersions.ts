import { diff, gt, gte, inc, major, valid } from 'semver';
import { UserError } from '../../cli/userError.js';
import type { Versions } from '../../contract/contractVersion.js';
import { type Impact, impacts, stepOf } from '../../contract/impact.js';

/** Two versions of the contract, and the impact of the changes between them. */
export interface RatedVersions {
  impact: Impact;
  base: Versions;
  revision: Versions;
}

/** Returns the lowest version that may follow. @throws UserError if `version` is not a semantic version */
export function nextVersion(version: string, impact: Impact): string {
  const step = stepOf(impact, checked(version));
  return step === 'none' ? version : (inc(version, step) ?? version);
}

/**
 * Checks that both versions were raised as far as the changes require. @param planned the package's next version, if
 * changesets announce one: then the release raises `info.version` too. @throws UserError if a version was raised too
 * little, or if only the package's version would leave 0.x
 */
export function checkVersions({ impact, base, revision }: RatedVersions, planned?: string): void {
  const problems = [];
  const contract = nextVersion(base.contract, impact);
  if (planned === undefined && !gte(checked(revision.contract), contract)) {
    problems.push(`info.version is ${revision.contract}, and must be ${contract} or more`);
  }
  // If `info.version` was raised further by hand, the package must follow.
  const required = greater(impact, raisedBy(base.contract, revision.contract));
  const version = planned ?? revision.package;
  if (base.package !== undefined && version !== undefined) {
    const least = nextVersion(base.package, required);
    if (!gte(version, least))
      problems.push(`the package's version is ${version}, and must be ${least} or more`);
  }
  if (problems.length > 0) {
    const step = stepOf(required, base.package ?? base.contract);
    throw new UserError(
      `Changes of the contract since ${base.name}: ${impact}. But ${problems.join('; ')}. ` +
        `Run \`npx changeset\` and choose ${step}; the release raises both versions.`,
    );
  }
  const leavesZero = (before = '1.0.0', after = '0.0.0') => major(before) === 0 && major(after) > 0;
  if (leavesZero(base.package, version) && !leavesZero(base.contract, revision.contract)) {
    throw new UserError(
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
  throw new UserError(`${version} is not a semantic version. Write it like 1.2.3.`);
}
