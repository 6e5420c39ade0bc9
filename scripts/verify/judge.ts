import { isJson } from '../../src/shared/mediaType.js';
import type { Assumed } from '../contract/assumptionsOf.js';
import type { Expected, Probe } from '../contract/probes.js';
import { differencesOf, furtherFields } from './differencesOf.js';
import type { Answer, Exchange } from './sendProbe.js';
import { shownCode, shownMediaType } from './shown.js';

/** The result of a probe. */
export interface Verdict {
  probe: Probe;
  /** `unchecked` if there is no whole answer to judge, or if the key was not accepted. */
  kind: 'agrees' | 'differs' | 'unchecked';
  expected: string;
  status: number | undefined;
  /** Status and code of the answer, or its media type if that is not JSON. */
  got: string;
  /** The differences, or the reason why nothing could be checked. */
  reasons: string[];
  /** Fields of the answer that are not in the contract. They do not count as differences. */
  furtherFields: string[];
  /** The claims of assumptions that the answer confirms. */
  confirms: Assumed[];
  /** The claims of assumptions that the answer refutes. */
  refutes: Assumed[];
}

/** Judges the answer to a probe. */
export function judge(probe: Probe, exchange: Exchange): Verdict {
  const { expected, assumptions } = probe;
  const unchecked = {
    probe,
    kind: 'unchecked' as const,
    expected: expectation(expected),
    furtherFields: [],
    confirms: [],
    refutes: [],
  };
  if ('failure' in exchange) return { ...unchecked, status: undefined, got: '', reasons: [exchange.failure] };

  const reasons = differencesOf(expected, exchange);
  const seen = { ...unchecked, status: exchange.status, got: seenOf(exchange), reasons };
  if (!exchange.isComplete && exchange.status === expected.status) return seen;
  const agrees = reasons.length === 0;
  const outcome = outcomeOf(exchange);
  const claims = (of: Assumed[]) => of.map(({ pointer, claim }) => ({ pointer, claim }));
  return {
    ...seen,
    kind: agrees ? 'agrees' : 'differs',
    furtherFields: furtherFields(expected, exchange),
    confirms: claims(assumptions.filter(({ confirmedBy }) => agrees || confirmedBy.includes(outcome))),
    refutes: claims(assumptions.filter(({ refutedBy }) => !agrees && refutedBy.includes(outcome))),
  };
}

/**
 * Returns what an answer means for assumptions: `nothing` for an error that a proxy may have sent (not JSON) and for a
 * failure of the service (5XX).
 */
function outcomeOf(answer: Answer): string {
  if (answer.status < 300) return 'accepted';
  if (answer.status === 401 && isJson(answer.mediaType)) return 'denied';
  return (answer.status < 500 && codeOf(answer)) || 'nothing';
}

/** If every answered probe with the key gets a 401, the key is wrong. Then these probes count as unchecked. */
export function withoutRefusedKey(verdicts: Verdict[]): Verdict[] {
  const withKey = verdicts.filter(({ probe, kind }) => probe.key === 'right' && kind !== 'unchecked');
  if (!withKey.every(({ status }) => status === 401)) return verdicts;
  return verdicts.map((verdict) =>
    withKey.includes(verdict)
      ? { ...verdict, kind: 'unchecked', reasons: ['the key is not accepted'], confirms: [], refutes: [] }
      : verdict,
  );
}

function expectation({ status, codes }: Expected): string {
  return [status, codes.join(' or ')].filter(Boolean).join(' ');
}

function seenOf(answer: Answer): string {
  const { status, mediaType } = answer;
  const other = mediaType && !isJson(mediaType) ? shownMediaType(mediaType) : undefined;
  return [status, codeOf(answer) ?? other].filter(Boolean).join(' ');
}

/** Returns the error code of an answer. Returns undefined if it has none, and a fixed text if it can't be shown. */
function codeOf({ body }: Answer): string | undefined {
  if (typeof body === 'string' || typeof body.errorCode !== 'string') return undefined;
  return shownCode(body.errorCode);
}
