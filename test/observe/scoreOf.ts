import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '../../scripts/observe/finding.js';
import { isObject } from '../../src/shared/isObject.js';
import type { Difference, Expected } from './differences/difference.js';

export interface Score {
  /** What is planted and was found, each once. */
  named: number;
  /** What is planted and was not found, or not once. */
  missed: { name: string; expected: Expected }[];
  /** What was found and is not planted. */
  invented: Finding[];
  precision: number;
  recall: number;
}

/** Compares what was found with what is planted. */
export function scoreOf(findings: readonly Finding[], differences: readonly Difference[]): Score {
  const planted = differences.flatMap(({ name, findings }) =>
    findings.map((expected) => ({ name, expected })),
  );
  const missed = planted.filter(
    ({ expected }) => findings.filter((found) => isFound(found, expected)).length !== 1,
  );
  const invented = findings.filter(
    (found) => planted.filter(({ expected }) => isFound(found, expected)).length !== 1,
  );
  const named = planted.length - missed.length;
  return {
    named,
    missed,
    invented,
    precision: findings.length === 0 ? 1 : (findings.length - invented.length) / findings.length,
    recall: planted.length === 0 ? 1 : named / planted.length,
  };
}

/** Whether a finding is what is expected. The subject of an operation says more than its id. */
function isFound(found: Finding, { subject, ...expected }: Expected): boolean {
  const has = (value: object, wanted: object) =>
    Object.entries(wanted).every(([name, expectedValue]) =>
      isDeepStrictEqual((value as Record<string, unknown>)[name], expectedValue),
    );
  return isObject(found.subject) && has(found.subject, subject) && has(found, expected);
}
