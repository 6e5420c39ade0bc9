import fc, { type Arbitrary } from 'fast-check';

/** A change of any part of a description, as an author's slip or a broken tool may make it. */
export interface Mutation {
  /** Picks the part that is changed, and another one. */
  at: number;
  other: number;
  change: keyof typeof changes;
}

/** An object or a list, and one of its keys. */
interface Spot {
  parent: Record<string, unknown>;
  key: string;
  pointer: string;
}

const words = [
  '',
  ' ',
  'string',
  'object',
  'application/json',
  'then',
  'constructor',
  'a/b~c',
  `*/ \${x} \``,
  '\u0000\ud800',
  'ключ 🔑',
  '{id}',
];

const changes = {
  delete: ({ parent, key }: Spot) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  },
  null: setTo(() => null),
  text: setTo((pick) => pick(words)),
  number: setTo((pick) => pick([0, -1, 1.5, 1e308, 404])),
  truth: setTo((pick) => pick([true, false])),
  emptyObject: setTo(() => ({})),
  emptyList: setTo(() => []),
  listOfIt: ({ parent, key }: Spot) => set(parent, key, [parent[key]]),
  objectOfIt: ({ parent, key }: Spot, other: Spot) => set(parent, key, { [other.key]: parent[key] }),
  copy: ({ parent, key }: Spot, other: Spot) => set(parent, key, structuredClone(other.parent[other.key])),
  swap: ({ parent, key }: Spot, other: Spot) => {
    const [mine, theirs] = [parent[key], other.parent[other.key]].map((value) => structuredClone(value));
    set(parent, key, theirs);
    set(other.parent, other.key, mine);
  },
  renamed: rename((_, other) => other.key),
  oddKey: rename((pick) => pick(words)),
  proto: rename(() => '__proto__'),
  longKey: rename(() => 'k'.repeat(20_000)),
  otherCase: rename((_, __, key) => (key === key.toUpperCase() ? key.toLowerCase() : key.toUpperCase())),
  refToAnyPart: setTo((_, other) => ({ $ref: other.pointer })),
  refToItself: ({ parent, key, pointer }: Spot) => set(parent, key, { $ref: pointer }),
  refToNothing: setTo((pick) => ({
    $ref: pick([
      '#/nowhere',
      '#',
      '',
      '#/components/schemas/constructor',
      '#name',
      'no.yaml',
      'http://no.example/x',
      '#/%',
    ]),
  })),
  refInCircle: ({ parent, key, pointer }: Spot, other: Spot) => {
    set(parent, key, { $ref: other.pointer });
    set(other.parent, other.key, { $ref: pointer });
  },
  refOfOtherKind: setTo((pick) => ({ $ref: pick([5, null, [], {}]) })),
  deep: ({ parent, key }: Spot) => {
    let value = parent[key];
    for (let i = 0; i < 20; i++) value = { type: 'array', items: { allOf: [value] } };
    set(parent, key, value);
  },
} satisfies Record<string, (spot: Spot, other: Spot) => void>;

type Pick = <T>(values: T[]) => T;

/** Sets a value of its own: `__proto__` is a key like any other. */
function set(parent: object, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

function setTo(value: (pick: Pick, other: Spot) => unknown) {
  return (spot: Spot, other: Spot) => set(spot.parent, spot.key, value(pickBy(other), other));
}

function rename(name: (pick: Pick, other: Spot, key: string) => string) {
  return ({ parent, key }: Spot, other: Spot) => {
    if (Array.isArray(parent)) return;
    const entries = Object.entries(parent);
    for (const [old] of entries) delete parent[old];
    for (const [old, value] of entries)
      set(parent, old === key ? name(pickBy(other), other, key) : old, value);
  };
}

/** Picks by the other spot, so that a mutation needs no more numbers. */
function pickBy({ pointer }: Spot): Pick {
  return (values) => values[pointer.length % values.length] as never;
}

const names = Object.keys(changes) as Mutation['change'][];

export const anyMutations: Arbitrary<Mutation[]> = fc.array(
  fc.record({ at: fc.nat(), other: fc.nat(), change: fc.constantFrom(...names) }),
  { minLength: 1, maxLength: 3 },
);

/** Returns a changed copy of a description. */
export function mutated(description: object, mutations: Mutation[]): object {
  const copy = structuredClone(description) as Record<string, unknown>;
  for (const { at, other, change } of mutations) {
    const spots = [...spotsIn(copy)];
    const [spot, second] = [spots[at % spots.length], spots[other % spots.length]];
    if (spot && second) changes[change](spot, second);
  }
  return copy;
}

/** Yields every part of a description. */
function* spotsIn(node: object, pointer = '#'): Generator<Spot> {
  for (const [key, child] of Object.entries(node)) {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    yield { parent: node as Record<string, unknown>, key, pointer: at };
    if (typeof child === 'object' && child !== null) yield* spotsIn(child, at);
  }
}
