import { isDeepStrictEqual } from 'node:util';
import { pointerOf } from '../contract/model/pointer.js';
import type { Comparison } from './comparison.js';
import { usedComponents } from './componentUses.js';
import type { Place } from './place.js';
import { compareSchemas } from './schemas/compareSchemas.js';
import { meaningOf } from './schemas/meaningOf.js';
import type { UnconfirmedParts } from './unconfirmedParts.js';

/**
 * Compares the named schemas: apps use the types that are named after them. What an operation uses is compared there, so
 * of these only the names are compared here.
 */
export function compareComponents(comparison: Comparison, unconfirmed: UnconfirmedParts): void {
  const { base, revision } = comparison;
  const [old, now] = [base.document.components?.schemas ?? {}, revision.document.components?.schemas ?? {}];
  const used = usedComponents(base.document);
  for (const [name, schema] of Object.entries(old)) {
    const pointer = pointerOf('components', 'schemas', name);
    const place: Place = {
      operation: '',
      caller: 'app',
      isAnswer: false,
      unconfirmed: unconfirmed.include(pointer),
    };
    if (!Object.hasOwn(now, name)) {
      const [same] =
        Object.entries(now).find(([other, one]) => !Object.hasOwn(old, other) && isSame(schema, one)) ?? [];
      comparison.add(place, {
        effect: 'major',
        reason: same
          ? `Schema \`${same}\` was called \`${name}\` before.`
          : `Schema \`${name}\` was removed.`,
        means: 'Apps that use its type no longer compile.',
        breaks: ['source'],
        side: same ? 'revision' : 'base',
        pointer: same ? pointerOf('components', 'schemas', same) : pointer,
      });
    } else if (!used.has(`schemas/${name}`)) {
      // An app can use the type of a schema that no operation uses, in both directions.
      for (const isAnswer of [false, true])
        compareSchemas(comparison, { ...place, isAnswer }, schema, now[name], {
          name: `schema \`${name}\``,
          at: { base: pointer, revision: pointer },
        });
    }
  }
}

function isSame(schema: unknown, other: unknown): boolean {
  return isDeepStrictEqual(meaningOf(schema), meaningOf(other));
}
