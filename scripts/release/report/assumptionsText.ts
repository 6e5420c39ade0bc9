import type { Oas3_1Definition } from '@redocly/openapi-core';
import { evidenceOf } from '../../contract/evidence.js';
import { figure } from './figure.js';

const levels = ['low', 'medium', 'high'];

/** Describes how many assumptions are open, by confidence, and which are new or gone. */
export function assumptionsText(base: Oas3_1Definition, revision: Oas3_1Definition): string {
  const [before, now] = [assumptionsOf(base), assumptionsOf(revision)];
  const count = (assumptions: typeof now, level: string) =>
    [...assumptions.values()].filter(({ confidence }) => confidence === level).length;
  const figures = levels.map((level) => `${level} ${figure(count(now, level), count(before, level))}`);
  const added = [...now.keys()].filter((pointer) => !before.has(pointer));
  const gone = [...before.keys()].filter((pointer) => !now.has(pointer));
  return [
    `${figure(now.size, before.size)}; by confidence: ${figures.join(', ')}.`,
    ...list('New', added, now),
    ...list('Gone', gone, before),
  ].join('\n');
}

function assumptionsOf(document: Oas3_1Definition) {
  return new Map(
    evidenceOf(document).flatMap(({ pointer, assumption }) =>
      assumption ? [[pointer, assumption] as const] : [],
    ),
  );
}

function list(title: string, pointers: string[], from: ReturnType<typeof assumptionsOf>): string[] {
  if (pointers.length === 0) return [];
  return ['', `${title}:`, '', ...pointers.map((at) => `- \`${at}\`: ${from.get(at)?.reason.trim()}`)];
}
