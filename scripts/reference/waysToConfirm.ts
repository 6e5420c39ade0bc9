import { type Claim, claimsOf } from '../contract/claims.js';
import type { Evidence } from '../contract/evidence.js';
import type { Probe } from '../contract/probes.js';

/** Which claims of an assumption can be checked in which way. */
export interface WaysToConfirm {
  /** The claims that a probe is about. */
  verify: Claim[];
  /** The claims that traffic can show. */
  observe: Claim[];
  /** The claims that only a person can confirm. */
  ask: Claim[];
}

/** Returns a function that says how an assumption of the description can be confirmed. */
export function waysToConfirm(probes: readonly Probe[]) {
  const probed = probes.flatMap(({ assumptions }) => assumptions);
  return ({ pointer, assumption }: Evidence): WaysToConfirm => {
    const claims = assumption ? claimsOf(assumption) : [];
    const verify = claims.filter((claim) =>
      probed.some((assumed) => assumed.pointer === pointer && assumed.claim === claim),
    );
    return {
      verify,
      observe: claims.filter((claim) => claim !== 'meaning'),
      ask: claims.filter((claim) => claim === 'meaning' && !verify.includes(claim)),
    };
  };
}

const verifyLink = '[`npm run verify`](/guide/verify)';
const observeLink = '[`npm run observe`](/guide/observe)';

const words: Record<Claim, string> = {
  required: 'what is required',
  type: 'the type',
  list: 'the list of values',
  status: 'the status',
  code: 'the codes',
  message: 'the message',
  body: 'the fields',
  key: 'whether a key is needed',
  meaning: 'the meaning',
};

/** Says how an assumption can be confirmed. If it claims several things, it says which ones in which way. */
export function waysText({ verify, observe, ask }: WaysToConfirm): string {
  const isOne = new Set([...verify, ...observe, ...ask]).size === 1;
  const about = (claims: Claim[]) => (isOne ? '' : ` (${claims.map((claim) => words[claim]).join(', ')})`);
  const ways = [
    verify.length > 0 && `run ${verifyLink}${about(verify)}`,
    observe.length > 0 && `run ${observeLink} with your traffic${about(observe)}`,
    ask.length > 0 && `ask P100${about(ask)}`,
  ];
  return `How to confirm it: ${ways.filter(Boolean).join('; ')}.`;
}

/** Counts the assumptions that can be confirmed in each way. */
export function waysInNumbers(ways: WaysToConfirm[]): string {
  const verified = ways.filter(({ verify }) => verify.length > 0).length;
  const observed = ways.filter(({ observe }) => observe.length > 0).length;
  const asked = ways.filter(({ verify, observe }) => verify.length + observe.length === 0).length;
  return `${verifyLink} can check ${verified} of the assumptions, and ${observeLink} can check ${observed} with your traffic. Some of them can be checked in both ways, and some only in part. For the other ${asked} the only way is to ask P100.`;
}
