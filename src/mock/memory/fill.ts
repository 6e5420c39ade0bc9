import { isObject } from '../../shared/isObject.js';
import { type Check, violationsOf } from '../../shared/violations.js';
import type { Id } from '../model/ids.js';
import type { FieldShape, PartShape } from '../model/mockContract.js';
import { fieldsOf } from './fieldsOf.js';
import type { Memory } from './memory.js';
import type { Remembered } from './remembered.js';

/** What an answer or an event is filled with. */
export interface Filling {
  memory: Memory;
  /** The ids that are known, by kind. */
  ids: ReadonlyMap<string, string>;
  /** The fields of what the answer is about. */
  fields: Readonly<Record<string, unknown>>;
  /** What the answer is about: a list has what was named together with it. */
  subject: Id | undefined;
  /** Whether a list of this kind has only what is remembered. Otherwise it stays as it is in the example. */
  lists: (kind: string) => boolean;
}

interface Change {
  part: Record<string, unknown>;
  name: string;
  /** The value of the example. */
  before: unknown;
}

/**
 * Returns the value of an example, filled with what is known: only fields that its schema has, and only values that its
 * schema allows. The example itself stays as it is.
 */
export function fill(
  example: unknown,
  shape: PartShape,
  check: Check | undefined,
  filling: Filling,
): unknown {
  /** The changed fields, by their path. */
  const changes = new Map<string, Change>();
  const filled = fillPart(example, shape, filling, '');
  if (changes.size === 0) return example;
  let violations = check ? violationsOf(check, filled) : [];
  while (check && violations.filter(({ field }) => undo(field)).length > 0)
    violations = violationsOf(check, filled);
  return filled;

  function fillPart(example: unknown, shape: PartShape, filling: Filling, path: string): unknown {
    if ('list' in shape) return fillList(example, shape.list, filling, path) ?? example;
    if (!isObject(example)) return example;
    const part: Record<string, unknown> = { ...example };
    for (const [name, field] of Object.entries(shape.object)) {
      const before = part[name];
      const value = fillField(before, field, name, filling, path + name);
      if (value === undefined || value === before) continue;
      changes.set(path + name, { part, name, before });
      part[name] = value;
    }
    return part;
  }

  /** Returns the value of a field; undefined if it is not known. */
  function fillField(
    example: unknown,
    shape: FieldShape,
    name: string,
    filling: Filling,
    path: string,
  ): unknown {
    if (typeof shape === 'string') return filling.ids.get(shape);
    if (shape === true) return Object.hasOwn(filling.fields, name) ? filling.fields[name] : undefined;
    if ('list' in shape) return fillList(example, shape.list, filling, `${path}.`);
    const kind = kindOf(shape);
    // It has only lists.
    if (kind === undefined) return fillPart(example, shape, { ...filling, fields: {} }, `${path}.`);
    // It is about something else than the answer.
    const remembered = filling.memory.find(kind, filling.ids.get(kind) ?? '');
    return remembered && fillPart(example, shape, about(remembered, filling), `${path}.`);
  }

  function fillList(example: unknown, shape: PartShape, filling: Filling, path: string): unknown {
    const kind = kindOf(shape);
    if (kind === undefined || !Array.isArray(example) || !filling.lists(kind)) return undefined;
    const created = filling.memory.list(kind, filling.subject).filter((remembered) => remembered.created);
    return created.map((remembered, i) =>
      fillPart(example[0] ?? {}, shape, about(remembered, filling), `${path}${i}.`),
    );
  }

  /** Takes back the change of a field that breaks a rule, or of the part that it is in. Returns whether there was one. */
  function undo(field: string): boolean {
    let path = field;
    while (!changes.has(path) && path.includes('.')) path = path.slice(0, path.lastIndexOf('.'));
    const change = changes.get(path);
    if (!change) return false;
    const { part, name, before } = change;
    if (before === undefined) delete part[name];
    else part[name] = before;
    return changes.delete(path);
  }
}

/** Returns what a part that is about something else is filled with. */
function about(remembered: Remembered, filling: Filling): Filling {
  const { kind, id } = remembered;
  const ids = new Map([...Object.entries(remembered.ids), [kind, id]]);
  return { ...filling, ids, fields: fieldsOf(remembered), subject: { kind, value: id } };
}

/** Returns what a part is about: the kind of its first id. */
function kindOf(shape: PartShape): string | undefined {
  if (!('object' in shape)) return undefined;
  return Object.values(shape.object).find((field) => typeof field === 'string');
}
