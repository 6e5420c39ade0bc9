import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { Sample } from '../../src/shared/observation/sample.js';
import type { Change } from '../diff/change.js';
import { methods } from '../diff/methods.js';
import { operationName, type Placed, pairedOperations } from '../diff/pairedOperations.js';
import { type Located, locate } from '../observe/compare/located.js';
import type { Consumer } from './readUsage.js';
import { Touched, toucher } from './touched.js';

type Sides = Record<Change['side'], Oas3_1Definition>;
type BySide<Value> = Record<Change['side'], Value>;

/** What the calls of a consumer touch in one use of an operation. */
export interface CallUse {
  kind: 'operation' | 'request' | 'response';
  /** The number of calls. */
  count: number;
  touched: BySide<Touched>;
  /** Whether these calls are what was asked for: their status is not another one of the same range. */
  isExact: boolean;
}

export interface ConsumerCalls {
  name: string;
  /** Returns what the calls to an operation touch: in a use such as `POST /v1/order, request`, by default in each. */
  usesOf(operation: string, use?: string): CallUse[];
}

/** The operations that both descriptions have, or only the base. */
export interface Operations {
  /** All parts of each operation, by the name that a comparison gives it. Webhooks are not among them. */
  parts: ReadonlyMap<string, BySide<Touched>>;
  /** The JSON Pointers of what webhooks and callbacks use. */
  unrecorded: BySide<Touched>;
  /** Returns what a consumer's calls touch, and the calls of operations that neither description has. */
  callsOf(consumer: Consumer): ConsumerCalls & { unknown: Consumer['calls'] };
}

/**
 * Pairs the operations of two descriptions, to find what calls touch in them. `renamed` has the names that fields and
 * parameters of the revision have in the base, by JSON Pointer.
 */
export function operationsOf(sides: Sides, renamed: ReadonlyMap<string, string>): Operations {
  const { pairs, removed, added } = pairedOperations(sides.base, sides.revision);
  const described = new Map<string, Partial<BySide<Placed>>>([
    ...pairs.map((pair) => [operationName(pair.revision), pair] as const),
    ...removed.map((base) => [operationName(base), { base }] as const),
  ]);
  // A consumer may have recorded with either version.
  const names = new Map<string, string | undefined>(
    added.map((placed) => [operationName(placed), undefined]),
  );
  for (const [name, { base, revision }] of described)
    for (const placed of [revision, base])
      if (placed?.keys[0] === 'paths') names.set(operationName(placed), name);
  const views = { base: view('base'), revision: view('revision') };
  const known = [...new Set(names.values())].filter((name) => name !== undefined);
  const parts = known.map((name) => {
    const bySide = { base: partsOf('base', name), revision: partsOf('revision', name) };
    return [name, bySide] as const;
  });
  return {
    parts: new Map(parts),
    unrecorded: { base: views.base.unrecorded(), revision: views.revision.unrecorded() },
    callsOf,
  };

  function callsOf({ name, calls }: Consumer): ReturnType<Operations['callsOf']> {
    const unknown: Consumer['calls'] = [];
    const found = new Map<string, Map<string, CallUse>>();
    for (const call of calls) {
      const address = `${call.method} ${call.path}`;
      const operation = names.get(address);
      if (!names.has(address)) unknown.push(call);
      if (operation === undefined) continue;
      const uses = found.get(operation) ?? new Map<string, CallUse>();
      found.set(operation, uses);
      addCall(uses, operation, call);
    }
    return {
      name,
      unknown,
      usesOf: (operation, use) => {
        const uses = found.get(operation) ?? new Map<string, CallUse>();
        if (use === undefined) return [...uses.values()];
        const exact = uses.get(use);
        if (exact) return [exact];
        return rangesOf(use).flatMap((range) => {
          const calls = uses.get(range);
          return calls ? [{ ...calls, isExact: false }] : [];
        });
      },
    };
  }

  function addCall(uses: Map<string, CallUse>, name: string, call: Sample): void {
    const counted = new Set<CallUse>();
    for (const side of ['base', 'revision'] as const) {
      const placed = described.get(name)?.[side];
      const { item, operation } = (placed && views[side].located(placed)) ?? {};
      if (!item || !operation) continue;
      const { touch } = views[side];
      const into = (kind: CallUse['kind'], part: string) => {
        const touched = { base: new Touched(), revision: new Touched() };
        const use = uses.get(name + part) ?? { kind, count: 0, touched, isExact: true };
        uses.set(name + part, use);
        counted.add(use);
        use.touched[side].add(operation, kind === 'operation');
        return use.touched[side];
      };
      into('operation', '');
      touch.request(into('request', ', request'), item, operation, call);
      const key = responseKey(operation, call.status);
      // A range in one description can be its statuses in the other.
      for (const status of new Set([String(call.status), nameOfStatus(key ?? '')])) {
        const answer = into('response', `, response ${status}`);
        if (key !== undefined) touch.answer(answer, operation, key, call);
      }
    }
    for (const use of counted) use.count++;
  }

  function partsOf(side: Change['side'], name: string): Touched {
    const all = new Touched();
    const placed = described.get(name)?.[side];
    const located = placed && views[side].located(placed);
    if (located) views[side].addAll(all, located.item, located.operation);
    return all;
  }

  function view(side: Change['side']) {
    const place = locate(sides[side]);
    const touch = toucher(place, side === 'revision' ? renamed : new Map());
    return { touch, located, addAll, unrecorded };

    function located({ keys: [kind, path, method] }: Placed) {
      const item = place.at(kind, path);
      const operation = item && place.child(item, method);
      return operation && { item, operation };
    }

    function addAll(into: Touched, item: Located, operation: Located): void {
      into.add(operation, true);
      touch.request(into, item, operation);
      for (const status of Object.keys(Object(operation.node.responses)))
        touch.answer(into, operation, status);
    }

    function unrecorded(): Touched {
      const all = new Touched();
      const items = (parent: Located | undefined) =>
        Object.keys(parent?.node ?? {}).flatMap((name) => place.child(parent as Located, name) ?? []);
      const webhooks = items(place.at('webhooks'));
      const callbacks = items(place.at('paths'))
        .flatMap((item) => methods.flatMap((method) => items(place.child(item, method, 'callbacks'))))
        .flatMap(items);
      for (const item of [...webhooks, ...callbacks]) {
        for (const method of methods) {
          const operation = place.child(item, method);
          if (operation) addAll(all, item, operation);
        }
      }
      return all;
    }
  }
}

/** Returns the key of the response that describes a status. */
function responseKey({ node }: Located, status: number): string | undefined {
  const keys = Object.keys(Object(node.responses));
  return [String(status), `${String(status)[0]}XX`, 'default'].flatMap(
    (name) => keys.find((key) => nameOfStatus(key) === name) ?? [],
  )[0];
}

/** Returns the uses of the responses whose status includes that of a use such as `POST /v1/order, response 201`. */
function rangesOf(use: string): string[] {
  const [, start, first] = /^(.*, response )(\d)/.exec(use) ?? [];
  return start ? [`${start}${first}XX`, `${start}default`] : [];
}

/** Returns a status as a comparison names it. */
function nameOfStatus(key: string): string {
  return key.toLowerCase() === 'default' ? 'default' : key.toUpperCase();
}
