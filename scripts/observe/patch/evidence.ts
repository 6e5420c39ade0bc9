import type { Oas3_1Definition } from '@redocly/openapi-core';
import { environmentsOf } from '../../contract/environmentsOf.js';
import type { Seen } from '../finding.js';
import { setKey } from './mapEdits.js';
import { pairOf, type SourceFile } from './sourceFile.js';

/**
 * What stands in `x-source` for something that was seen: `Testing environment, 2026-11-26`, once per environment, and the
 * title and version of each description.
 */
export type Evidence = readonly string[];

/**
 * Returns the evidence for what was seen. It is empty if it was seen neither in an environment of the contract nor in one
 * of the descriptions.
 */
export function evidenceFrom(
  document: Oas3_1Definition,
  { environments }: Seen,
  descriptions: readonly string[],
): Evidence {
  const known = environmentsOf(document);
  return Object.entries(environments)
    .sort()
    .flatMap(([name, day]) => {
      if (descriptions.includes(name)) return [name];
      return known.includes(name)
        ? [`${name.charAt(0).toUpperCase()}${name.slice(1)} environment, ${day}`]
        : [];
    });
}

/** Adds evidence to an `x-source`. The day of an environment that it names already is brought up to date. */
export function extendedSource(source: string | undefined, evidence: Evidence): string {
  return evidence.reduce((text, entry) => {
    if (text.split('; ').includes(entry)) return text;
    const environment = entry.slice(0, entry.lastIndexOf(','));
    const isDated = / environment, \d{4}-\d\d-\d\d$/.test(entry);
    const known = text.split('; ').find((part) => isDated && part.startsWith(`${environment}, `));
    if (known === undefined) return text === '' ? entry : `${text}; ${entry}`;
    const day = /\d{4}-\d\d-\d\d/.exec(known)?.[0] ?? '';
    const newDay = entry.slice(-10);
    return newDay > day ? text.replace(known, known.replace(day, newDay)) : text;
  }, source ?? '');
}

/** Adds evidence to a node. */
export function addEvidence(file: SourceFile, keys: readonly string[], evidence: Evidence): void {
  // `x-error` has no `x-source`: that of the example speaks for it.
  const at = keys.at(-1) === 'x-error' ? keys.slice(0, -1) : keys;
  const source = file.valueAt([...at, 'x-source']) as string | undefined;
  const extended = extendedSource(source, evidence);
  if (extended !== source) setKey(file, at, 'x-source', extended, { after: keyBeforeAssumption(file, at) });
}

/** The source stands above the assumption, so that what is known comes first. */
function keyBeforeAssumption(file: SourceFile, at: readonly string[]): string | undefined {
  if (!pairOf(file.nodeAt(at), 'x-assumption')) return undefined;
  const keys = Object.keys(file.valueAt(at) as object);
  return keys[keys.indexOf('x-assumption') - 1];
}
