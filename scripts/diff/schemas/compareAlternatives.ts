import { capitalize } from '../../contract/model/methodName.js';
import { isNode, type Node } from '../node.js';
import { partnersOf } from '../partners.js';
import { compareDiscriminators } from './compareDiscriminators.js';
import type { FlatSchema } from './schemaInOnePiece.js';
import type { SchemaPair } from './schemaPair.js';

/** Compares the members of `oneOf`, `anyOf` and of what is left of `allOf`. */
export function compareAlternatives(pair: SchemaPair): string[] {
  const { comparison, before, after, subject, add, compare } = pair;
  const [old, now] = [unionOf(before), unionOf(after)];
  compareUnions();
  compareMembers('allOf', listOf(before.keywords.allOf), listOf(after.keywords.allOf));
  compareDiscriminators(pair);
  return ['oneOf', 'anyOf', 'allOf', 'discriminator'];

  function compareUnions(): void {
    // A schema can have both, and each then limits what the other allows.
    if (hasBoth(before) || hasBoth(after)) {
      for (const keyword of unions)
        compareList(keyword, listOf(before.keywords[keyword]), listOf(after.keywords[keyword]));
      return;
    }
    if (old && now && old.keyword !== now.keyword) {
      const reason = `\`${old.keyword}\` of ${subject.name} became \`${now.keyword}\`.`;
      add(now.keyword, { effect: now.keyword === 'anyOf' ? 'wider' : 'narrower', reason });
    }
    compareList((now ?? old)?.keyword ?? 'oneOf', old?.members ?? [], now?.members ?? []);
  }

  function compareList(keyword: string, members: unknown[], others: unknown[]): void {
    if (members.length === 0 && others.length === 0) return;
    if (members.length === 0 || others.length === 0) {
      const isNew = members.length === 0;
      const reason = isNew
        ? `\`${keyword}\` limits ${subject.name} now.`
        : `\`${keyword}\` no longer limits ${subject.name}.`;
      add(keyword, { effect: isNew ? 'narrower' : 'wider', reason, breaks: ['source', 'wire'] });
    } else compareMembers(keyword, members, others);
  }

  function compareMembers(keyword: string, members: unknown[], others: unknown[]): void {
    const partners = partnersOf(
      [comparison.base.document, members as unknown as Node],
      [comparison.revision.document, others as unknown as Node],
      keyword,
    );
    // A member of `allOf` is one more condition, a member of the others one more possibility.
    const [gone, added] =
      keyword === 'allOf' ? (['wider', 'narrower'] as const) : (['narrower', 'wider'] as const);
    const at = (side: 'base' | 'revision', member: unknown) =>
      isNode(member) ? comparison[side].pointerOf(member) : subject.at[side];
    for (const { base, revision } of partners) {
      const [one, other] = [members[Number(base)], others[Number(revision)]];
      compare(one, other, {
        name: nameOf(other, revision, keyword),
        at: { base: at('base', one), revision: at('revision', other) },
      });
    }
    for (const [i, member] of members.entries()) {
      if (partners.some(({ base }) => base === `${i}`)) continue;
      const reason = capitalize(`${nameOf(member, `${i}`, keyword)} was removed.`);
      comparison.add(pair.place, {
        effect: gone,
        reason,
        breaks: ['source', 'wire'],
        side: 'base',
        pointer: at('base', member),
      });
    }
    for (const [i, member] of others.entries()) {
      if (partners.some(({ revision }) => revision === `${i}`)) continue;
      const reason = capitalize(`${nameOf(member, `${i}`, keyword)} was added.`);
      const change = { effect: added, reason, breaks: ['source', 'wire'] as const };
      comparison.add(pair.place, { ...change, side: 'revision', pointer: at('revision', member) });
    }
  }

  function nameOf(member: unknown, position: string, keyword: string): string {
    const { $ref, title } = isNode(member) ? member : {};
    const label =
      typeof title === 'string'
        ? title
        : typeof $ref === 'string'
          ? $ref.slice($ref.lastIndexOf('/') + 1)
          : Number(position) + 1;
    return `member \`${label}\` of \`${keyword}\` of ${subject.name}`;
  }
}

const unions = ['oneOf', 'anyOf'];

interface Union {
  keyword: string;
  members: unknown[];
}

function unionOf({ keywords }: FlatSchema): Union | undefined {
  const keyword = unions.find((name) => listOf(keywords[name]).length > 0);
  return keyword ? { keyword, members: listOf(keywords[keyword]) } : undefined;
}

function hasBoth({ keywords }: FlatSchema): boolean {
  return unions.every((name) => listOf(keywords[name]).length > 0);
}

function listOf(members: unknown): unknown[] {
  return Array.isArray(members) ? members : [];
}
