import type { Probe } from '../contract/probes.js';
import { judge, type Verdict, withoutRefusedKey } from './judge.js';
import { type Exchange, type Service, sendProbe } from './sendProbe.js';

/** After this many requests in a row without a whole answer, nothing more is sent. */
const maxUnanswered = 3;

/**
 * Sends probes to a service, one after the other. If the service may have accepted a write, or
 * does not answer {@link maxUnanswered} requests in a row, nothing more is sent.
 */
export async function verify(probes: Probe[], service: Service): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  let unanswered = 0;
  let stopped: string | undefined;
  for (const probe of probes) {
    const exchange = stopped ? { failure: `not sent, after ${stopped}` } : await sendProbe(probe, service);
    verdicts.push(judge(probe, exchange));
    unanswered = 'failure' in exchange || !exchange.isComplete ? unanswered + 1 : 0;
    if (unanswered >= maxUnanswered) stopped ??= `${maxUnanswered} probes without an answer`;
    stopped = mayHaveWritten(probe, exchange) ?? stopped;
  }
  return withoutRefusedKey(verdicts);
}

/**
 * Returns what happened if the service may have accepted a write: a success, whatever its body is, or a redirect, because
 * nothing shows what the service did before it. Returns undefined otherwise.
 */
function mayHaveWritten({ operation }: Probe, exchange: Exchange): string | undefined {
  if (operation.method === 'get' || 'failure' in exchange || exchange.status >= 400) return undefined;
  return exchange.status < 300 ? 'a probe was accepted' : 'a probe was redirected';
}
