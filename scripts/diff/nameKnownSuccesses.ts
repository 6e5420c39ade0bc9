import type { Oas3_1Definition, Oas3PathItem, Oas3Response, Referenced } from '@redocly/openapi-core';
import { pointerOf } from '../contract/model/pointer.js';
import { resolve } from '../contract/model/resolve.js';
import { type Change, patch } from './change.js';
import { operationName, type Placed, pairedOperations } from './pairedOperations.js';

export interface KnownSuccesses {
  /** The two descriptions. The same success has the same status in both. */
  base: Oas3_1Definition;
  revision: Oas3_1Definition;
  /** What changed in the statuses. */
  changes: Change[];
  /** Returns where something in the returned base stands in the base that was given. */
  pointerBefore(pointer: string): string;
}

type Responses = Record<string, Referenced<Oas3Response> | undefined>;

/**
 * Finds the operations whose only success is `2XX` in `base` and exact in `revision`. All of them are the same response,
 * so the returned `base` has the exact statuses. Then the rest of the response can be compared. A `200` that is assumed
 * beside `2XX` is the same response too, so neither of the returned descriptions has it.
 */
export function nameKnownSuccesses(base: Oas3_1Definition, revision: Oas3_1Definition): KnownSuccesses {
  const known: KnownSuccesses = { base, revision, changes: [], pointerBefore };
  const origins = new Map<string, string>();
  for (const same of pairedOperations(base, revision).pairs) {
    // The app chooses the status of its answer to a webhook, so an exact status asks for more there.
    if (same.base.keys[0] === 'webhooks') continue;
    const at = (side: Change['side'], status: string) => pointerOf(...same[side].keys, 'responses', status);
    const before = withoutAssumed(base, same.base.operation.responses);
    const after = withoutAssumed(revision, same.revision.operation.responses);
    const statuses = successesOf(after.responses);
    const isOpen = statuses.includes('2XX');
    if (statuses[0] && !isOpen && successesOf(before.responses).join() === '2XX') {
      const { '2XX': response, ...others } = before.responses;
      before.responses = { ...others, ...Object.fromEntries(statuses.map((status) => [status, response])) };
      for (const status of statuses) origins.set(at('base', status), at('base', '2XX'));
      const reason = `The success status \`2XX\` is now specified: ${statuses.join(', ')}.`;
      known.changes.push({
        impact: 'minor',
        reason,
        means: 'Apps get only part of what was possible before.',
        breaks: [],
        uses: [`${operationName(same.revision)}, response`],
        side: 'revision',
        pointer: at('revision', statuses[0]),
      });
    } else if (isOpen && before.isAssumed !== after.isAssumed) {
      const side = after.isAssumed ? 'revision' : 'base';
      const reason = `The status 200 is ${after.isAssumed ? 'now' : 'no longer'} assumed beside \`2XX\`.`;
      known.changes.push(patch(reason, side, at(side, '200')));
    }
    known.base = withResponses(known.base, same.base, before.responses);
    known.revision = withResponses(known.revision, same.revision, after.responses);
  }
  return known;

  function pointerBefore(pointer: string): string {
    const [to, from] = [...origins].find(([to]) => `${pointer}/`.startsWith(`${to}/`)) ?? ['', ''];
    return from + pointer.slice(to.length);
  }
}

/** Leaves out the `200` that is only assumed, because some tools cannot read `2XX`. */
function withoutAssumed(document: Oas3_1Definition, responses: object = {}) {
  const { '200': success, ...others } = responses as Responses;
  const isAssumed =
    success !== undefined && '2XX' in others && 'x-assumption' in resolve<Oas3Response>(document, success);
  return { isAssumed, responses: isAssumed ? others : (responses as Responses) };
}

function successesOf(responses: Responses): string[] {
  return Object.keys(responses).filter((status) => status.startsWith('2'));
}

/** Returns the description with other responses of an operation. */
function withResponses(
  document: Oas3_1Definition,
  { keys: [kind, name, method], operation }: Placed,
  responses: Responses,
): Oas3_1Definition {
  const item = document[kind]?.[name];
  if (!item) return document;
  const changed = { ...resolve<Oas3PathItem>(document, item), [method]: { ...operation, responses } };
  return { ...document, [kind]: { ...document[kind], [name]: changed } };
}
