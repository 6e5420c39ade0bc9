import type { Difference, Expected } from '../../test/observe/differences/difference.js';
import type { DriftProblem } from './contenders.js';

export interface DriftScore {
  named: string[];
  missed: string[];
  /** Problems that are not about any planted difference. */
  invented: DriftProblem[];
}

/**
 * Compares what `redocly drift` says with what is planted. A difference counts as named as soon as a problem of the same
 * operation mentions what is different.
 */
export function driftScore(
  problems: readonly DriftProblem[],
  differences: readonly Difference[],
): DriftScore {
  const isNamed = (problem: DriftProblem, { findings }: Difference) =>
    findings.some((expected) => isAbout(problem, expected) && mentions(problem, expected));
  const named = differences.filter((difference) => problems.some((problem) => isNamed(problem, difference)));
  return {
    named: named.map(({ name }) => name),
    missed: differences.filter((difference) => !named.includes(difference)).map(({ name }) => name),
    invented: problems.filter((problem) => !differences.some((difference) => isNamed(problem, difference))),
  };
}

function isAbout(problem: DriftProblem, { subject }: Expected): boolean {
  if ('operationId' in subject) return problem.operationId === subject.operationId;
  if (!('path' in subject)) return false;
  const pattern = String(subject.path).split('{}').map(escaped).join('[^/]+');
  return problem.method === subject.method && new RegExp(`^${pattern}$`).test(problem.path);
}

function mentions({ ruleId, message, dataPath = '', status }: DriftProblem, expected: Expected): boolean {
  const said = `${message} ${dataPath}`;
  const has = (value: unknown) => new RegExp(`\\b${escaped(String(value))}\\b`, 'i').test(said);
  switch (expected.kind) {
    case 'operation':
      return ruleId === 'undocumented-endpoint';
    case 'key':
      // A call without a key that was refused is no difference.
      return ruleId === 'security-baseline' && status < 300 !== expected.needed;
    case 'status':
    case 'success':
      return status === expected.status && /status|response code/i.test(said);
    case 'code':
      return status === expected.status && (has(expected.code) || has('errorCode'));
    case 'error name':
      return has('errorName') || has(expected.errorName);
    case 'message':
      return has('errorMessage');
    case 'media type':
      return has(expected.got) || /content.?type|media.?type/i.test(said);
    case 'no body':
      return status === expected.in && /body|JSON/.test(said);
    case 'body':
      return Object.keys(Object(expected.shape).fields).some(has);
    default:
      return has(String(expected.field).split('.').at(-1)?.replace('[]', ''));
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
