import { isNode } from '../node.js';
import type { FlatSchema } from './schemaInOnePiece.js';
import type { SchemaPair } from './schemaPair.js';

/** Compares how two schemas tell the members of a list apart. A new or removed member is not told again. */
export function compareDiscriminators({ before, after, subject, add }: SchemaPair): void {
  const [old, now] = [discriminatorOf(before), discriminatorOf(after)];
  const breaks = ['source', 'wire'] as const;
  if (old.field !== now.field) {
    const reason =
      now.field === undefined
        ? `No field tells the members of ${subject.name} apart any more.`
        : `Field \`${now.field}\` tells the members of ${subject.name} apart now.`;
    add('discriminator', {
      effect: old.field === undefined ? 'minor' : 'replaced',
      reason,
      breaks: old.field === undefined ? [] : breaks,
    });
    return;
  }
  for (const value of new Set([...old.values.keys(), ...now.values.keys()])) {
    const [member, other] = [old.values.get(value), now.values.get(value)];
    if (member === other) continue;
    const known = { member: member && now.members.has(member), other: other && old.members.has(other) };
    const what = `Value \`${value}\` of \`${now.field}\``;
    if (member && other) {
      add('discriminator', {
        effect: 'replaced',
        reason: `${what} stands for \`${other}\` instead of \`${member}\`.`,
        breaks,
      });
    } else if (other && known.other) {
      add('discriminator', { effect: 'wider', reason: `${what} stands for \`${other}\` now.`, breaks });
    } else if (member && known.member) {
      add('discriminator', {
        effect: 'replaced',
        reason: `${what} no longer stands for \`${member}\`.`,
        breaks,
      });
    }
  }
}

/** Returns the field of a discriminator, the members, and which member each value of the field stands for. */
function discriminatorOf({ keywords }: FlatSchema) {
  const { discriminator, oneOf, anyOf } = keywords;
  const members = new Set<string>();
  for (const member of [oneOf, anyOf].flat()) {
    if (isNode(member) && typeof member.$ref === 'string') members.add(nameOf(member.$ref));
  }
  const values = new Map<string, string>();
  const mapping = isNode(discriminator) && isNode(discriminator.mapping) ? discriminator.mapping : {};
  for (const [value, target] of Object.entries(mapping)) values.set(value, nameOf(String(target)));
  // A member without a value of its own is called by its name.
  const mapped = new Set(values.values());
  for (const name of members) if (!mapped.has(name)) values.set(name, name);
  if (!isNode(discriminator)) return { field: undefined, members, values: new Map<string, string>() };
  return { field: String(discriminator.propertyName), members, values };
}

/** Returns the name of the schema that a pointer leads to. */
function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
