import { isDeepStrictEqual } from 'node:util';
import { meaningOf } from './meaningOf.js';
import type { SchemaPair } from './schemaPair.js';

/** Compares what two schemas exclude (`not`), and what they ask for under a condition (`if`). */
export function compareConditions({ place, before, after, subject, add, compare }: SchemaPair): string[] {
  const [old, now] = [before.keywords, after.keywords];
  if (old.not !== undefined && now.not !== undefined) {
    // What is excluded more allows less.
    const name = `what ${subject.name} must not be`;
    compare(old.not, now.not, { name }, { ...place, isNegated: !place.isNegated });
  } else if (now.not !== undefined) {
    add('not', { effect: 'narrower', reason: `\`not\` excludes values of ${subject.name} now.` });
  } else if (old.not !== undefined) {
    add('not', { effect: 'wider', reason: `\`not\` no longer excludes values of ${subject.name}.` });
  }

  const isSame = isDeepStrictEqual(meaningOf(old.if), meaningOf(now.if));
  for (const keyword of ['then', 'else']) {
    // Without `if` they mean nothing.
    const [one, other] = [old, now].map((schema) => (schema.if === undefined ? undefined : schema[keyword]));
    if (isSame || old.if === undefined || now.if === undefined)
      compare(one, other, {
        name: `${subject.name} that ${keyword === 'then' ? 'meets' : 'does not meet'} \`if\``,
      });
  }
  if (!isSame && old.if !== undefined && now.if !== undefined) {
    const reason = `The condition \`if\` of ${subject.name} changed.`;
    const means =
      'Not judged: the comparison does not know which values meet the condition, so the change counts as major.';
    add('if', { effect: 'replaced', reason, means });
  }
  return ['not', 'if', 'then', 'else'];
}
