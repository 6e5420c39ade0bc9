import type { Comparison, PlacedChange } from '../comparison.js';
import { isNode, type Node } from '../node.js';
import type { Place } from '../place.js';
import { compareOthers } from './compareOthers.js';

/** Compares what two security schemes say of how a call is authenticated. */
export function compareSchemes(
  comparison: Comparison,
  place: Place,
  before: Node,
  after: Node,
  name: string,
): void {
  const scheme = `security scheme \`${name}\``;
  comparison.once(place, before, after, () => {
    for (const keyword of ['type', 'in', 'name', 'scheme', 'openIdConnectUrl', 'oauth2MetadataUrl']) {
      const [one, other] = [before[keyword], after[keyword]].map((value) => spelled(before, keyword, value));
      if (one === other) continue;
      const means = 'Calls that authenticate as before are refused.';
      add(
        `\`${keyword}\` of ${scheme} changed from ${before[keyword] ?? 'none'} to ${after[keyword] ?? 'none'}.`,
        'replaced',
        [keyword],
        means,
      );
    }
    compareFlows();
    compareOthers(comparison, place, scheme, before, after, known);
  });

  function compareFlows(): void {
    const [old, now] = [mapOf(before.flows), mapOf(after.flows)];
    for (const flow of new Set([...Object.keys(old), ...Object.keys(now)])) {
      const [one, other] = [old[flow], now[flow]];
      const [what, keys] = [`flow \`${flow}\` of ${scheme}`, ['flows', flow]];
      if (!isNode(one) && isNode(other)) add(`The ${what} was added.`, 'minor', keys);
      else if (isNode(one) && !isNode(other))
        add(`The ${what} was removed.`, 'major', keys, 'Apps can no longer get a token with it.');
      else if (isNode(one) && isNode(other)) compareFlow(one, other, what, keys);
    }
  }

  function compareFlow(one: Node, other: Node, what: string, keys: string[]): void {
    for (const keyword of ['authorizationUrl', 'tokenUrl', 'refreshUrl', 'deviceAuthorizationUrl']) {
      const [from, to] = [one[keyword], other[keyword]];
      if (from === to) continue;
      const reason =
        from === undefined
          ? `\`${keyword}\` of the ${what} was added.`
          : `\`${keyword}\` of the ${what} changed from ${from} to ${to ?? 'none'}.`;
      if (from === undefined) add(reason, 'minor', [...keys, keyword]);
      else add(reason, 'major', [...keys, keyword], 'Apps get their tokens elsewhere.');
    }
    const [scopes, others] = [mapOf(one.scopes), mapOf(other.scopes)];
    for (const scope of Object.keys(scopes)) {
      if (!Object.hasOwn(others, scope))
        add(
          `Scope \`${scope}\` of the ${what} was removed.`,
          'major',
          [...keys, 'scopes', scope],
          'Apps that ask for it get no token.',
        );
    }
    for (const scope of Object.keys(others)) {
      if (!Object.hasOwn(scopes, scope))
        add(`Scope \`${scope}\` of the ${what} was added.`, 'minor', [...keys, 'scopes', scope]);
    }
    compareOthers(comparison, place, `the ${what}`, one, other, knownOfFlow);
  }

  function add(reason: string, effect: PlacedChange['effect'], keys: string[], means?: string): void {
    const isThere =
      keys.reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), after) !== undefined;
    const [side, node] = isThere ? (['revision', after] as const) : (['base', before] as const);
    comparison.add(place, {
      reason,
      effect,
      side,
      pointer: comparison[side].pointerOf(node, ...keys),
      ...(means && { means }),
    });
  }
}

// `bearerFormat` only helps the reader.
const known = new Set([
  'type',
  'in',
  'name',
  'scheme',
  'openIdConnectUrl',
  'oauth2MetadataUrl',
  'flows',
  'bearerFormat',
]);
const knownOfFlow = new Set([
  'authorizationUrl',
  'tokenUrl',
  'refreshUrl',
  'deviceAuthorizationUrl',
  'scopes',
]);

/** Neither the case of a scheme nor that of a header's name matters. */
function spelled({ in: location }: Node, keyword: string, value: unknown): unknown {
  const isFree = keyword === 'scheme' || (keyword === 'name' && location === 'header');
  return isFree && typeof value === 'string' ? value.toLowerCase() : value;
}

function mapOf(value: unknown): Node {
  return isNode(value) ? value : {};
}
