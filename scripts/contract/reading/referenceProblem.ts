import type { Document } from '@redocly/openapi-core';
import { place as fileName } from '../problems.js';
import type { Failure } from './followReference.js';
import { componentKinds, neededParts } from './nodeKinds.js';
import { idOf, type Place } from './place.js';
import type { Problem } from './problem.js';

/** A `$ref` that stands at a place. */
interface Reference {
  $ref: string;
  place: Place;
}

/** Returns the problem of a `$ref` that leads to nothing. */
export function referenceProblem(failure: Failure, { $ref, place }: Reference): Problem {
  if ('unreadable' in failure) return failure;
  if ('message' in failure)
    return { place, message: `\`${$ref}\` ${failure.message}`, beforeLint: failure.isUrl ?? false };
  const { circle } = failure;
  const ids = circle.map(idOf);
  // Every `$ref` into the circle finds it. It is reported once, at one of its places.
  const first = ids.indexOf(ids.toSorted()[0] ?? '');
  const way = [...circle.slice(first), ...circle.slice(0, first + 1)];
  const inOneFile = new Set(circle.map(({ document }) => document)).size === 1;
  const names = way.map(({ document, pointer }) =>
    inOneFile ? pointer : fileName(document.source.absoluteRef) + pointer,
  );
  const message = `These \`$ref\`s lead in a circle: ${names.join(' → ')}. Let one of them lead to a value.`;
  return { place: way[0] ?? place, message, beforeLint: true };
}

/** Says why a `$ref` in a part of this type may not lead to a place, although there is something. */
export function wrongTarget(
  type: string,
  target: Place,
  { $ref, place }: Reference,
  root: Document,
): string | undefined {
  if (target.document === root && target.pointer === '#/')
    return `\`${$ref}\` leads to the whole description. Correct it.`;
  const expected = componentKinds[type];
  // The bundle writes the content of another file in place of such a `$ref`, but leaves one inside the root as it is.
  if (!expected && target.document === root && place.document === root)
    return 'OpenAPI allows no `$ref` here. Write what it leads to.';
  const [, kind] = /^#\/components\/(\w+)\/[^/]+$/.exec(target.pointer) ?? [];
  const isOther = kind && kind !== expected && Object.values(componentKinds).includes(kind);
  // A parameter says everything that a header must say.
  const isHeader = type === 'Header' && kind === 'parameters';
  return neededParts[type] && expected && isOther && !isHeader
    ? `\`${$ref}\` is one of \`components.${kind}\`, but must be one of \`components.${expected}\`. Correct it.`
    : undefined;
}
