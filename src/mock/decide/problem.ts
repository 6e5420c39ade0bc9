import type { Violation } from '../../shared/violations.js';

/** A reason to refuse a request. */
export interface Problem {
  /** The condition of a trigger that it meets. */
  when: 'missingField' | 'malformedBody' | 'fileType' | 'fileSize';
  /** Says what is wrong and where, without a value of the request. */
  message: string;
}

/** The maximum number of violations that a message names. */
const maxNamed = 10;

/** Combines violations into one problem. `files` are the fields that hold files. Returns undefined if there are none. */
export function problemOf(
  violations: readonly Violation[],
  files: readonly string[] = [],
): Problem | undefined {
  if (violations.length === 0) return undefined;
  const missing = violations.filter(({ rule }) => rule === 'required');
  if (missing.length > 0) {
    const fields = missing
      .map(({ field }) => field)
      .sort()
      .slice(0, maxNamed);
    return { when: 'missingField', message: `Missing required parameters: ${fields.join(', ')}.` };
  }
  const isOfFile = ({ field }: Violation) => files.includes(field.split('.')[0] ?? '');
  const size = violations.find((found) => isOfFile(found) && found.field.endsWith('.size'));
  if (size) {
    const than = size.rule === 'minimum' ? 'smaller' : 'larger';
    const file = size.field.replace(/\.size$/, '');
    return { when: 'fileSize', message: `${file} is ${than} than the contract allows.` };
  }
  const type = violations.find(
    (found) => isOfFile(found) && found.rule !== 'maxItems' && found.rule !== 'minItems',
  );
  if (type) {
    const file = type.field.replace(/\.type$/, '');
    return { when: 'fileType', message: `${file} is not a file of a type that is accepted.` };
  }
  // `not` says nothing that a caller can act on.
  const others = violations.filter(({ rule }) => rule !== 'not');
  const sentences = (others.length > 0 ? others : violations).map(
    ({ field, rule }) => `${field || 'The body'} breaks the rule \`${rule}\`.`,
  );
  return invalid([...new Set(sentences)].sort().slice(0, maxNamed).join(' '));
}

export function invalid(message: string): Problem {
  return { when: 'malformedBody', message };
}
