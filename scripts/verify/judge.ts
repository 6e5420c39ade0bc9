import { isJson } from '../../src/shared/mediaType.js';
import type { Assumption } from '../contract/probeAssumptions.js';
import type { Expected, Probe } from '../contract/probes.js';
import { codeOf, differencesOf, furtherFields, mediaTypeOf } from './differencesOf.js';
import type { Answer, Exchange } from './gateway.js';

/** What became of a probe. */
export interface Verdict {
  probe: Probe;
  /** `unchecked` where there is no answer to judge. */
  kind: 'agrees' | 'differs' | 'unchecked';
  expected: string;
  status: number | undefined;
  /** Status and code of the answer, or its media type where that is not JSON. */
  got: string;
  /** What differs, or why nothing could be checked. */
  reasons: string[];
  /** Fields of the answer that the contract does not know. They are no difference. */
  furtherFields: string[];
  /** JSON Pointers to the assumptions that the answer speaks for. */
  confirms: string[];
  /** JSON Pointers to the assumptions that the answer speaks against. */
  refutes: string[];
}

/** Judges the answer to a probe. `failed` are the checks of Respect that it did not pass. */
export function judge(probe: Probe, exchange: Exchange, failed: string[]): Verdict {
  const { expected, assumptions } = probe;
  const verdict = { probe, expected: expectation(expected), furtherFields: [], confirms: [], refutes: [] };
  if ('trouble' in exchange) {
    return { ...verdict, kind: 'unchecked', status: undefined, got: '', reasons: [exchange.trouble] };
  }

  const found = differencesOf(expected, exchange);
  const reasons = found.length > 0 ? found : failed.map((check) => `fails the check: ${check}`);
  const agrees = reasons.length === 0;
  const outcome = outcomeOf(exchange);
  const pointers = (of: Assumption[]) => of.map(({ pointer }) => pointer);
  return {
    ...verdict,
    kind: agrees ? 'agrees' : 'differs',
    status: exchange.status,
    got: seenOf(exchange),
    reasons,
    furtherFields: furtherFields(expected, exchange),
    confirms: pointers(assumptions.filter(({ confirmedBy }) => agrees || confirmedBy.includes(outcome))),
    refutes: pointers(assumptions.filter(({ refutedBy }) => !agrees && refutedBy.includes(outcome))),
  };
}

/** What an answer means for an assumption. That of a proxy, or of a service in trouble, means nothing. */
function outcomeOf(answer: Answer): string {
  if (answer.status < 300) return 'accepted';
  if (answer.status === 401 && isJson(answer.mediaType)) return 'denied';
  return (answer.status < 500 && codeOf(answer)) || 'nothing';
}

/** Where no probe with the key is let in, it is the key that is wrong, and they say nothing else. */
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
  const { status, mediaType, text } = answer;
  const code = codeOf(answer);
  return [status, code ?? (text && !isJson(mediaType) ? mediaTypeOf(answer) : undefined)]
    .filter(Boolean)
    .join(' ');
}
